"""How properties are tried: the same examples at every run, others when asked to explore.

A run that fails must fail again for whoever looks at it. `make test-long`
sets ``HYPOTHESIS_PROFILE=exploring`` and tries examples that nobody has seen.
"""

import os

from hypothesis import HealthCheck, settings

settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile(
    "exploring", deadline=None, max_examples=1000, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
