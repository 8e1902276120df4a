// The tests of RondoDiagnostics.
