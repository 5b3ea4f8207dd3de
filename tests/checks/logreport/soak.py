"""Writes a log, rotates it at random moments, and looks what logreport --follow
made of it: nothing is counted twice or lost, and its memory stays the same.

Usage: python3 soak.py ROTATIONS SEED [OPTION...]

The options are logreport's. It works in the current folder. With NO_BOUND set, as
for a program that sanitizers watch, any amount of memory will do."""
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time

rotations, draw = int(sys.argv[1]), random.Random(int(sys.argv[2]))
LOG, KEPT = "soak.log", 40
LINE = '127.0.0.1 - - [14/Feb/2025:%02d:%02d:%02d -0700] "GET /%d HTTP/1.1" %d 1\n'
written = {200: 0, 404: 0, 500: 0}


def write(log):
    """Some lines, in pieces that end anywhere."""
    text = ""
    for _ in range(draw.randint(0, 30)):
        status = draw.choice(list(written))
        written[status] += 1
        number = sum(written.values())
        now = number // 50  # a minute has some thousand lines
        text += LINE % (now // 3600 % 24, now // 60 % 60, now % 60, number, status)
    while text:
        size = draw.choice([7, 100, 4000])
        log.write(text[:size].encode())
        text = text[size:]
        if draw.random() < 0.1:
            time.sleep(draw.random() / 500)


def shift():
    """log.1 becomes log.2, and so on; the oldest goes."""
    for number in range(KEPT, 0, -1):
        if os.path.exists(f"{LOG}.{number}"):
            os.replace(f"{LOG}.{number}", f"{LOG}.{number + 1}")


def rename(log):
    shift()
    os.rename(LOG, f"{LOG}.1")
    if draw.random() < 0.5:
        write(log)
    if draw.random() < 0.3:
        time.sleep(draw.random() / 100)
    new = open(LOG, "ab", buffering=0)
    if draw.random() < 0.3:  # whoever writes has not noticed yet
        write(log)
    log.close()
    return new


def truncate(log):
    shift()
    shutil.copyfile(LOG, f"{LOG}.1")
    os.truncate(LOG, 0)
    return log


def memory(process):
    with open(f"/proc/{process.pid}/status") as status:
        return next(int(line.split()[1]) for line in status if "VmHWM" in line)


def main():
    program = subprocess.Popen(
        [os.environ["LOGREPORT"], "--follow", "--json", *sys.argv[3:], LOG],
        stdout=open("soak.out", "wb"))
    while os.stat("soak.out").st_size == 0:
        time.sleep(0.01)
    log, before = open(LOG, "ab", buffering=0), 0
    for number in range(rotations):
        for _ in range(draw.randint(1, 4)):
            write(log)
            if draw.random() < 0.5:
                time.sleep(draw.random() / 100)
        log = draw.choice([rename, truncate])(log)
        if number == rotations // 5:
            before = memory(program)
    write(log)
    after = memory(program)
    program.send_signal(draw.choice([signal.SIGINT, signal.SIGTERM]))
    status = program.wait(10)
    with open("soak.out") as output:
        report = json.loads("{" + output.read().rsplit("\n{", 1)[-1])
    truth = {"status": 0, "malformed": 0,
             **{str(code): count for code, count in written.items()}}
    got = {"status": status, "malformed": report["malformed"],
           **report["statuses"]}
    print(f"{rotations} rotations, {sum(written.values())} lines, "
          f"{before} KiB and then {after} KiB")
    if got != truth:
        sys.exit(f"reported: {got}\nwritten:  {truth}")
    if "NO_BOUND" not in os.environ and (
            after > before + 256 or after > 6144):
        sys.exit("its memory grows")


main()
