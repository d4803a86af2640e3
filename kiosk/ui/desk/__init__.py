"""The desk: a proofing agent onboards one applicant after the other."""
