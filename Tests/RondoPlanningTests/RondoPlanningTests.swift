// The tests of RondoPlanning.
