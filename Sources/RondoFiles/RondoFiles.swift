// RondoFiles: see docs/architecture.md.
