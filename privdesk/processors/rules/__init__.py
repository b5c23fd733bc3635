from privdesk.processors.rules.completeness import open_points as open_points
