from __future__ import annotations

import selectors
import threading

from privdesk.core.waking import Waking


def test_a_thread_that_waits_is_woken_with_work_and_ends_when_it_is_over() -> None:
    waking, woken = Waking(), threading.Event()

    def wait() -> None:
        with selectors.DefaultSelector() as selector:
            waking.listen(selector)
            while not waking.is_over.is_set():
                for key, _events in selector.select():
                    assert key.data is None
                    waking.heard()
                    woken.set()
        waking.close()

    thread = threading.Thread(target=wait)
    thread.start()
    waking.nudge()
    assert woken.wait(5)
    waking.stop()
    thread.join(5)
    assert not thread.is_alive()
    waking.nudge()
