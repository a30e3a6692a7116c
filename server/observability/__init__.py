"""What an operator sees of a process: whether it is ready, its log, its metrics, its traces."""
