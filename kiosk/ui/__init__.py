"""The windows: one design language (`shared`) and the screens that speak it."""
