"""One long-lived process that answers each line it reads with one line."""

from __future__ import annotations

import contextlib
import queue
import subprocess
import threading
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import IO

MOST_LINES = 64
MOST_BYTES = 32 * 2**20
LAST_WORDS = 40
# For a process that is gone to say so; one whose children keep its pipes open is not waited for.
PATIENCE_SECONDS = 10


class ProcessFailedError(RuntimeError):
    """The process died, or gave fewer or more lines than it got."""


def answers(
    command: Sequence[str], lines: Iterable[bytes], *, allowed: frozenset[int] = frozenset({0})
) -> Iterator[bytes]:
    """Start `command`, write each of `lines` to it and yield its answers in the same order, newlines left out.

    At most `MOST_LINES` lines, together of about `MOST_BYTES`, are under way: whoever stops reading stops the
    process, and memory does not grow with the number of lines.

    It cannot lock up. Of the two ends that may block, writing is a thread's own business, and this generator only ever
    waits for an answer to a line that the thread has been given. Another thread reads standard error, so that
    a talkative process does not block either.

    Raises `ProcessFailedError` with the last words on standard error if the process ends before every line has its
    answer, or with a status that is not `allowed`.
    """
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if process.stdin is None or process.stdout is None or process.stderr is None:
        raise AssertionError
    last_words: deque[bytes] = deque(maxlen=LAST_WORDS)
    to_write: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
    threads = [
        threading.Thread(target=_write, args=(process.stdin, to_write), daemon=True),
        threading.Thread(target=last_words.extend, args=(process.stderr,), daemon=True),
    ]
    for thread in threads:
        thread.start()

    def failed(what: str) -> ProcessFailedError:
        process.kill()
        status = process.wait()
        threads[1].join(PATIENCE_SECONDS)
        said = b"".join(last_words).decode("utf-8", "replace").strip() or "(nothing)"
        return ProcessFailedError(f"{command[0]} {what} (status {status}). Its last words on standard error:\n{said}")

    def answer() -> bytes:
        line = process.stdout.readline() if process.stdout else b""
        if not line.endswith(b"\n"):
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=PATIENCE_SECONDS)
            raise failed(f"ended after {count} answers, {len(sizes)} lines still waited for theirs")
        return line[:-1]

    sizes: deque[int] = deque()
    count = 0
    try:
        for line in lines:
            while len(sizes) >= MOST_LINES or (sizes and sum(sizes) + len(line) > MOST_BYTES):
                yield answer()
                sizes.popleft()
                count += 1
            sizes.append(len(line))
            to_write.put(line)
        to_write.put(None)
        while sizes:
            yield answer()
            sizes.popleft()
            count += 1
        if process.stdout.read(1):
            raise failed(f"gave more than the {count} answers that were asked for")
        if process.wait() not in allowed:
            raise failed(f"gave all {count} answers and then failed")
    finally:
        process.kill()
        process.wait()
        to_write.put(None)
        for thread in threads:
            thread.join(PATIENCE_SECONDS)
        process.stdout.close()
        if not threads[1].is_alive():
            process.stderr.close()


def _write(stdin: IO[bytes], lines: queue.SimpleQueue[bytes | None]) -> None:
    # Where the process is gone, the reading side says so.
    with contextlib.suppress(BrokenPipeError), stdin:
        while (line := lines.get()) is not None:
            stdin.write(line + b"\n")
            if lines.empty():
                stdin.flush()
