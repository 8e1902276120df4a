// The tests of RondoRendering.
