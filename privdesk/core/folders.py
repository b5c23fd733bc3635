"""What the folder of a register is called. It imports nothing: the first paint needs it."""

SUFFIX = ".privdesk"


def name_of(folder: str) -> str:
    """As it is shown: without the ending."""
    return folder.removesuffix(SUFFIX)
