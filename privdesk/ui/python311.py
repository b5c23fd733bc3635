"""PySide 6.12 is built for Pythons whose None, True and False never die (3.12 and later).

On Python 3.11 each of its calls that returns None takes a reference away that it never added (measured: one for each
call of a setter). After some 15,000 calls, minutes of work, Python ends with "Fatal Python error: none_dealloc".
"""

from __future__ import annotations

import sys

_PLENTY = 1 << 40


def hold_singletons() -> None:
    """Gives the singletons more references than can ever be lost; does nothing where they are immortal."""
    if sys.version_info >= (3, 12):
        return
    import ctypes

    for each in (None, True, False, NotImplemented):
        references = ctypes.c_ssize_t.from_address(id(each))  # ob_refcnt is the first field of an object
        if references.value < _PLENTY:
            references.value += _PLENTY
