// RondoEngine: see docs/architecture.md.
