"""Tests of node_lines.py with small programs in the place of jsonl.mjs: python3 -m unittest."""

from __future__ import annotations

import sys
import threading
import unittest
from typing import TYPE_CHECKING

from node_lines import MOST_LINES, ProcessFailedError, answers

if TYPE_CHECKING:
    from collections.abc import Iterator

ECHO = "import sys\nfor line in sys.stdin.buffer: sys.stdout.buffer.write(line); sys.stdout.buffer.flush()"


def python(program: str) -> list[str]:
    """Give the command that runs `program`."""
    return [sys.executable, "-c", program]


class Answers(unittest.TestCase):
    """What comes back, and in which order."""

    def test_keeps_order(self) -> None:
        lines = [b"%d" % number for number in range(1000)]
        self.assertEqual(list(answers(python(ECHO), lines)), lines)

    def test_no_lines(self) -> None:
        self.assertEqual(list(answers(python(ECHO), [])), [])

    def test_lines_larger_than_every_pipe(self) -> None:
        lines = [bytes([97 + number]) * 5_000_000 for number in range(12)]
        self.assertEqual(list(answers(python(ECHO), lines)), lines)

    def test_a_talkative_process_does_not_block(self) -> None:
        program = (
            "import sys\nfor line in sys.stdin: sys.stderr.write('x' * 99999 + '\\n'); print(line, end='', flush=True)"
        )
        self.assertEqual(len(list(answers(python(program), [b"a"] * 100))), 100)

    def test_an_answer_comes_while_the_next_line_is_still_awaited(self) -> None:
        one_is_there = threading.Event()
        lines = [b"a"] * (MOST_LINES + 1)

        def slowly() -> Iterator[bytes]:
            yield from lines
            # Would never go on if answers were kept back until the input ends.
            self.assertTrue(one_is_there.wait(60))
            yield b"last"

        given = []
        for answer in answers(python(ECHO), slowly()):
            given.append(answer)
            one_is_there.set()
        self.assertEqual(given, [*lines, b"last"])

    def test_takes_no_more_lines_than_it_may(self) -> None:
        taken = given = 0

        def counted() -> Iterator[bytes]:
            nonlocal taken
            for _ in range(1000):
                taken += 1
                self.assertLessEqual(taken - given, MOST_LINES + 1)
                yield b"a"

        for _ in answers(python(ECHO), counted()):
            given += 1
        self.assertEqual((taken, given), (1000, 1000))

    def test_a_reader_that_leaves_ends_the_process(self) -> None:
        before = threading.active_count()
        reading = answers(python(ECHO), (b"x" * 1_000_000 for _ in range(1000)))
        next(reading)
        reading.close()  # type: ignore[attr-defined]
        self.assertEqual(threading.active_count(), before)


class Failures(unittest.TestCase):
    """A process that fails makes the task fail, and its last words are shown."""

    def fails(self, program: str, message: str, count: int = 100) -> None:
        """Expect an error that says `message`."""
        with self.assertRaisesRegex(ProcessFailedError, message):
            list(answers(python(program), [b"a" * 10_000] * count))

    def test_at_once(self) -> None:
        self.fails("import sys; sys.exit('no such engine')", r"(?s)ended after 0 answers.*status 1.*no such engine")

    def test_half_way(self) -> None:
        program = (
            "import sys\nfor n, line in enumerate(sys.stdin):\n if n == 20: sys.exit('worn out')\n print(n, flush=True)"
        )
        self.fails(program, r"(?s)ended after 20 answers.*worn out")

    def test_in_the_middle_of_an_answer(self) -> None:
        self.fails("import sys; input(); print('{', end='')", "ended after 0 answers")

    def test_killed(self) -> None:
        self.fails(
            "import os, signal; input(); print(1, flush=True); os.kill(os.getpid(), signal.SIGKILL)", r"status -9"
        )

    def test_after_all_answers(self) -> None:
        self.fails(
            "import sys\nfor line in sys.stdin: print(1)\nsys.exit('late')",
            r"(?s)gave all 3 answers and then failed.*late",
            3,
        )

    def test_too_many_answers(self) -> None:
        self.fails("import sys\nfor line in sys.stdin: print(1)\nprint(2)", "gave more than the 3 answers", 3)

    def test_an_error_of_the_input_is_passed_on(self) -> None:
        def broken() -> Iterator[bytes]:
            yield b"a"
            raise OSError("disk gone")

        with self.assertRaisesRegex(OSError, "disk gone"):
            list(answers(python(ECHO), broken()))

    def test_no_such_program(self) -> None:
        with self.assertRaises(FileNotFoundError):
            list(answers(["no-such-program"], []))


if __name__ == "__main__":
    unittest.main()
