"""Compiles mutants and judges them as make lesson-N judges a learner's file: by
the same program, with the same settings, which make exports."""
import hashlib
import os
import pathlib
import shlex
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial

PATIENCE = 120  # seconds; the judge's own limits are far below
PASSED, FAILED = 0, 1


class Bench:
    """A folder to work in, and as many workers as there are processors."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.pool = ThreadPoolExecutor(os.cpu_count())

    def compiled(self, lesson, texts):
        """What each is compiled to, optimized; None if it can't be."""
        return self._each(partial(self._compile, lesson), texts)

    def passing(self, lesson, texts):
        """Does each pass its lesson?"""
        return self._each(partial(self._passes, lesson), texts)

    def judged(self, lesson, texts):
        """Of each: does it pass, and what is its learner shown?"""
        return self._each(partial(self._shown, lesson), texts)

    def _each(self, work, texts):
        """Each text once, because its file is named after it."""
        once = list(dict.fromkeys(texts))
        found = dict(zip(once, self.pool.map(work, once)))
        return [found[text] for text in texts]

    def _path(self, text, ending):
        name = hashlib.sha256(text.encode()).hexdigest()[:16]
        return pathlib.Path(self.folder.name, name + ending)

    def _compile(self, lesson, text):
        made = self._path(text, ".o")
        # From its standard input: no file's name is in what is made.
        subprocess.run(
            [*shlex.split(os.environ["JUDGE_COMPILE"]), "-O2", "-g0",
             "-I", f"lessons/{lesson}", "-c", "-o", made, "-x", "c", "-"],
            input=text, text=True, check=False, capture_output=True)
        code = made.read_bytes() if made.exists() else None
        made.unlink(missing_ok=True)
        return code and hashlib.sha256(code).digest()

    def _passes(self, lesson, text):
        """Most fail without the sanitizers; what fails so need not be built
        with them."""
        path = self._path(text, ".c")
        path.write_text(text)
        passes = self._judge(lesson, path, JUDGE_SANITIZE="")[0] and \
            self._judge(lesson, path)[0]
        path.unlink()
        return passes

    def _shown(self, lesson, text):
        path = self._path(text, ".c")
        path.write_text(text)
        judged = self._judge(lesson, path)
        path.unlink()
        return judged

    def _judge(self, lesson, path, **settings):
        judge = pathlib.Path(os.environ["JUDGE_OBJECTS"], "judge")
        done = subprocess.run(
            [judge, "lesson", lesson], check=False, timeout=PATIENCE, text=True,
            env={**os.environ, "JUDGE_FILE": path, "NO_COLOR": "1", **settings},
            stdin=subprocess.DEVNULL, capture_output=True)
        if done.returncode not in (PASSED, FAILED):
            raise RuntimeError(f"the judge ended with {done.returncode}:\n"
                               f"{done.stdout}{done.stderr}")
        return done.returncode == PASSED, done.stdout
