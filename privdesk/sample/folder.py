"""What the folder of a sample is called."""

from privdesk.core.folders import SUFFIX
from privdesk.core.words import Language

NAMES: dict[Language, str] = {"nl": f"Voorbeeld{SUFFIX}", "en": f"Sample{SUFFIX}"}
