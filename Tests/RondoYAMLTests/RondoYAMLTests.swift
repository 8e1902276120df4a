// The tests of RondoYAML.
