from privdesk.processors.rules.completeness import GRAVE as GRAVE
from privdesk.processors.rules.completeness import is_grave as is_grave
from privdesk.processors.rules.completeness import open_points as open_points
