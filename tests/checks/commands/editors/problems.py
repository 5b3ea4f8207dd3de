"""What VS Code would list as problems: the matchers of a task, tried on output.

    python3 problems.py tasks.json TASK < output

Prints SEVERITY FILE LINE MESSAGE for each, as VS Code finds them: line by line,
a matcher of two lines on two that follow one another.
"""
import json
import re
import sys


def found(matcher, lines):
    patterns = matcher["pattern"]
    patterns = patterns if isinstance(patterns, list) else [patterns]
    for start in range(len(lines) - len(patterns) + 1):
        told = {"severity": matcher["severity"]}
        for pattern, line in zip(patterns, lines[start:]):
            match = re.search(pattern["regexp"], line)
            if not match:
                break
            told |= {key: match[group] for key, group in pattern.items()
                     if isinstance(group, int)}
        else:
            yield start, told


def main():
    tasks = json.load(open(sys.argv[1]))["tasks"]
    task, = (task for task in tasks if task["label"].startswith(sys.argv[2]))
    lines = sys.stdin.read().split("\n")
    problems = [problem for matcher in task["problemMatcher"]
                for problem in found(matcher, lines)]
    for _, told in sorted(problems, key=lambda problem: problem[0]):
        print(told["severity"], told["file"], told["line"], told["message"])


main()
