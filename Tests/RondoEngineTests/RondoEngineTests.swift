// The tests of RondoEngine.
