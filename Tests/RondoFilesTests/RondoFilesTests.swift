// The tests of RondoFiles.
