// RondoYAML: see docs/architecture.md.
