"""The command line: headless, without Qt. Commands speak; what they do stands on the floors below."""
