"""What the folder of a register and its first files are called. It imports nothing: the first paint needs it."""

SUFFIX = ".privdesk"
HEADER = "vault.json"
"""A folder with this file in it is a register."""
MAKING = ".making.tmp"
"""There, and locked, as long as a register is being made; without a header beside it the making was broken off."""


def name_of(folder: str) -> str:
    """As it is shown: without the ending."""
    return folder.removesuffix(SUFFIX)
