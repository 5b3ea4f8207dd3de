"""A made-up learner at a real terminal: starts a command in a pty and does what
the lines of standard input say, one after the other. What was shown goes to
standard output; the exit status is 0 if every line came true.

    terminal.py [COLUMNS] -- COMMAND... < LINES

    see TEXT        TEXT is shown, behind what was seen before
    type KEYS       as on the keyboard; ^C, ^[, ^M for Ctrl, Esc, Enter
    do COMMAND      in a shell, beside it
    wait SECONDS
    not TEXT        has not been shown behind what was seen before
    nowhere TEXT    has not been shown at all
    width COLUMNS   no line shown so far is wider
    signal NAME     is sent to the command, and all it started hears of HUP
    ends STATUS     the command ends with it, 130 also for SIGINT
    restored        the terminal's settings are as they were at the beginning
    plain           no colour was shown
"""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time

PATIENCE = 10


class Terminal:
    def __init__(self, command, columns):
        self.shown, self.seen, self.escapes = "", 0, False
        self.ours, self.theirs = pty.openpty()
        fcntl.ioctl(self.theirs, termios.TIOCSWINSZ,
                    struct.pack("HHHH", 24, columns, 0, 0))
        self.settings = termios.tcgetattr(self.theirs)
        self.status = None
        self.pid = os.fork()
        if self.pid == 0:
            os.setsid()
            fcntl.ioctl(self.theirs, termios.TIOCSCTTY, 0)
            for fd in range(3):
                os.dup2(self.theirs, fd)
            os.closerange(3, 256)
            os.execvp(command[0], command)

    def listen(self, seconds):
        """Takes in what is shown; false when nothing was."""
        if not select.select([self.ours], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.ours, 65536)
        except OSError:  # nobody holds the other end any more
            return False
        text = data.decode(errors="replace").replace("\r\n", "\n")
        self.escapes |= "\x1b" in text
        self.shown += re.sub(r"\x1b\[[0-9;]*m", "", text)
        return bool(data)

    def until(self, happened):
        """Listens until that is true; false if it takes too long."""
        end = time.monotonic() + PATIENCE
        while not happened():
            if time.monotonic() > end:
                return False
            self.listen(0.02)
        return True

    def see(self, text):
        def found():
            at = self.shown.find(text, self.seen)
            if at >= 0:
                self.seen = at + len(text)
            return at >= 0
        return self.until(found)

    def type(self, keys):
        keys = re.sub(r"\^([A-Z\[])", lambda m: chr(ord(m[1]) - 64), keys)
        os.write(self.ours, keys.encode())
        return True

    def do(self, command):
        return subprocess.run(command, shell=True, check=False,
                              stdin=subprocess.DEVNULL).returncode == 0

    def wait(self, seconds):
        end = time.monotonic() + float(seconds)
        while (left := end - time.monotonic()) > 0:
            self.listen(left)
        return True

    def not_(self, text):
        while self.listen(0.02):
            pass
        return text not in self.shown[self.seen:]

    def nowhere(self, text):
        return text not in self.shown

    def width(self, columns):
        return all(len(line) <= int(columns) for line in self.shown.split("\n")
                   if not line.startswith("make"))

    def ends(self, status):
        def ended():
            if self.status is None:
                pid, code = os.waitpid(self.pid, os.WNOHANG)
                if pid:
                    self.status = (128 + os.WTERMSIG(code)
                                   if os.WIFSIGNALED(code)
                                   else os.WEXITSTATUS(code))
            return self.status is not None
        return self.until(ended) and self.status == int(status)

    def signal(self, name):
        (os.killpg if name == "HUP" else os.kill)(
            self.pid, getattr(signal, "SIG" + name))
        return True

    def restored(self):
        return termios.tcgetattr(self.theirs) == self.settings

    def plain(self):
        return not self.escapes


def main():
    split = sys.argv.index("--")
    columns = int(sys.argv[1]) if split > 1 else 80
    terminal = Terminal(sys.argv[split + 1:], columns)
    wrong = None
    for line in sys.stdin.read().splitlines():
        word, _, rest = line.strip().partition(" ")
        if not word or word.startswith("#"):
            continue
        act = getattr(terminal, "not_" if word == "not" else word)
        if not (act(rest) if rest else act()):
            wrong = line.strip()
            break
    if terminal.status is None:
        os.killpg(terminal.pid, signal.SIGKILL)
    print(terminal.shown)
    if wrong:
        print(f"--- this did not come true: {wrong} ({terminal.status})")
    sys.exit(wrong is not None)


main()
