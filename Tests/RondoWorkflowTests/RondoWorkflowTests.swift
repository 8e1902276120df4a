// The tests of RondoWorkflow.
