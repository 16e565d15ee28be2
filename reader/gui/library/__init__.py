"""What the library holds: adding, watching, correcting, and what keeps it safe."""
