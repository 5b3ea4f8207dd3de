"""A subject that answers nonsense: too much, too late, twice, with handles that
do not exist, with values of unknown kinds, in the middle of a nested call.

    python3 fuzz.py OBSERVER SUBJECT OBJECT ROUNDS SEED CASE...

An honest subject's messages are damaged on their way. Whatever arrives, the
observer has to end by itself, soon, without a complaint of a sanitizer; and a
case whose messages were not damaged passes, as the first round of each shows.
Prints what went wrong."""

import os
import random
import select
import socket
import subprocess
import sys
import time

WIRE = 3        # the descriptor of both programs
HEAD = 9        # size, where the news begin, kind
PATIENCE = 20   # seconds: an observer with a sanitizer on a busy machine
SILENCE = 0.05  # seconds: each waits for the other, which grading ends soon
ODD = [-1, 0, 1, 2, 7, 63, 64, 512, 4095, 4096, 2**31, 2**40, 2**63 - 1, -2**63]


def start(program, arguments, wire, **options):
    """A program that finds its end of the wire where it looks for it."""
    words = [program, *arguments]
    # A shell puts the socket there: a process of Python's own has it anywhere.
    return subprocess.Popen(
        ['sh', '-c', f'exec "$0" "$@" {WIRE}<&{wire.fileno()}', *words],
        pass_fds=[wire.fileno()], stderr=subprocess.PIPE, **options)


def damaged(message, earlier, random):
    """What becomes of a message of the subject: a list of bytes to send."""
    body = bytearray(message)
    how = random.randrange(9)
    at = random.randrange(HEAD, len(body) + 1) if len(body) > HEAD else HEAD
    if how == 0 and at < len(body):
        body[at] ^= 1 << random.randrange(8)
    elif how == 1:
        body[HEAD - 1] = random.randrange(20)
    elif how == 2 and len(body) >= HEAD + 8:
        at = random.randrange(HEAD, len(body) - 7)
        body[at:at + 8] = random.choice(ODD).to_bytes(8, 'little', signed=True)
    elif how == 3:
        body = sized(body[:at])
    elif how == 4:
        body = sized(body[:at] + bytes(random.randrange(256) for _ in range(
            random.choice([1, 8, 40]))) + body[at:])
    elif how == 5:
        body[0:4] = random.choice([0, 8, 9, 2**20, 2**32 - 1]).to_bytes(
            4, 'little')
    elif how == 6:
        body[4:8] = random.choice([0, 8, 9, len(body), 2**32 - 1]).to_bytes(
            4, 'little')
    elif how == 7:
        return bytes(body) + bytes(body)
    elif earlier:
        return random.choice(earlier)
    return bytes(body)


def sized(body):
    """With the head of a message of that length."""
    body[0:4] = len(body).to_bytes(4, 'little')
    if int.from_bytes(body[4:8], 'little') > len(body):
        body[4:8] = len(body).to_bytes(4, 'little')
    return body


class Conversation:
    """One case, between two programs and whoever damages what is said."""

    def __init__(self, observer, subject, case, random, share):
        self.random, self.share = random, share
        self.near, near = socket.socketpair()
        self.far, far = socket.socketpair()
        self.subject = start(subject[0], ['once', subject[1]], far,
                             stdin=subprocess.PIPE,
                             stdout=subprocess.DEVNULL)
        self.observer = start(observer, ['once'], near, stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE)
        near.close()
        far.close()
        self.subject.stdin.write(b'serve')
        self.subject.stdin.close()
        self.observer.stdin.write(f'TOKEN {case} 1 2 3'.encode())
        self.observer.stdin.close()
        self.waiting, self.earlier, self.damages = b'', [], 0
        self.said, self.complaints = b'', b''

    def passed(self):
        """Did the observer come to the end of the case?"""
        return b'\x1eTOKEN e ' in self.said

    def hear_subject(self):
        """Passes on whole messages, some of them damaged."""
        got = self.far.recv(65536)
        self.waiting += got
        while len(self.waiting) >= HEAD:
            size = int.from_bytes(self.waiting[:4], 'little')
            if len(self.waiting) < size:
                break
            message, self.waiting = self.waiting[:size], self.waiting[size:]
            if self.random.random() < self.share:
                self.damages += 1
                sent = damaged(message, self.earlier, self.random)
            else:
                sent = message
            self.earlier = self.earlier[-20:] + [message]
            self.near.sendall(sent)
        return bool(got)

    def take(self, one):
        """Takes in what one of the four has to say; False at its end."""
        if one is self.far:
            return self.hear_subject()
        if one is self.near:
            got = self.near.recv(65536)
            self.far.sendall(got)
        else:
            got = os.read(one.fileno(), 65536)
            if one is self.observer.stdout:
                self.said += got
            else:
                self.complaints += got
        return bool(got)

    def hang_up(self):
        try:
            self.near.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # somebody has done so

    def run(self):
        """How the observer ended, or None if it had to be ended."""
        end = time.monotonic() + PATIENCE
        ears = [self.observer.stdout, self.observer.stderr]
        talking = [self.near, self.far, *ears]
        while any(ear in talking for ear in ears):
            patience = SILENCE if self.damages else PATIENCE
            ready = select.select(talking, [], [], patience)[0]
            if time.monotonic() > end:
                break
            if not ready:
                self.hang_up()
            for one in ready:
                try:
                    goes_on = self.take(one)
                except OSError:
                    goes_on = False
                if not goes_on:
                    talking.remove(one)
        self.subject.kill()
        for one in (self.near, self.far, *ears, self.subject.stderr):
            one.close()
        self.subject.wait()
        try:
            return self.observer.wait(max(0, end - time.monotonic()))
        except subprocess.TimeoutExpired:
            self.observer.kill()
            self.observer.wait()
            return None


def fault_of(talk, status):
    """What is wrong with an observer that ended like that, or None."""
    if status is None:
        return 'the observer did not end'
    text = talk.complaints.decode('utf-8', 'replace')
    if status < 0 or 'Sanitizer' in text or 'runtime error' in text:
        return f'ended with {status}: {text[:1500]}'
    if not talk.damages and not talk.passed():
        return 'undamaged, and not passed'
    return None


def alone(observer, case):
    """What is wrong with an observer whose subject is gone before it is asked."""
    near, gone = socket.socketpair()
    gone.close()
    process = start(observer, ['once'], near, stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE)
    said, complaints = process.communicate(
        f'TOKEN {case} 1 2 3'.encode(), PATIENCE)
    near.close()
    text = complaints.decode('utf-8', 'replace')
    good = process.returncode >= 0 and b'nobody' in said
    return None if good else f'alone it ended with {process.returncode}: {said}{text}'


def main():
    observer, subject, rounds, seed = sys.argv[1], sys.argv[2:4], *sys.argv[4:6]
    cases, dice = sys.argv[6:], random.Random(int(seed))
    faults, refused = [], 0
    fault = alone(observer, cases[0])
    if fault:
        faults.append(fault)
    for number in range(int(rounds)):
        case = cases[number % len(cases)]
        share = 0 if number < len(cases) else dice.choice([0.02, 0.2, 1])
        talk = Conversation(observer, subject, case, dice, share)
        fault = fault_of(talk, talk.run())
        if fault:
            faults.append(f'round {number}, {case}: {fault}')
        refused += not talk.passed()
    if refused * 3 < int(rounds) - len(cases):
        faults.append(f'only {refused} of {rounds} conversations came to '
                      'nothing: was anything damaged?')
    print('\n'.join(faults[:5]))
    return bool(faults)


if __name__ == '__main__':
    sys.exit(main())
