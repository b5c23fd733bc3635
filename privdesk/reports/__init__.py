"""The register on paper and in files: what the supervisory authority gets when it asks (AVG art. 30(4))."""
