"""The Qt kit: what every screen is made of. It knows no area of the register."""

from privdesk.ui.features import use_no_features
from privdesk.ui.python311 import hold_singletons

hold_singletons()  # before the first call into Qt, whichever module of the kit is imported first
use_no_features()
