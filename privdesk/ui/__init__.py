"""The Qt kit: what every screen is made of. It knows no area of the register."""

import PySide6.QtCore  # noqa: F401 -- what follows is about a loaded PySide, whichever module of the kit comes first

from privdesk.ui.features import use_no_features
from privdesk.ui.python311 import hold_singletons

use_no_features()
hold_singletons()  # before the first call into Qt
