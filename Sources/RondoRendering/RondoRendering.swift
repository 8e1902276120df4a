// RondoRendering: see docs/architecture.md.
