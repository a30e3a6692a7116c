"""What the operator does, on the command line: by the same verbs as everybody else."""
