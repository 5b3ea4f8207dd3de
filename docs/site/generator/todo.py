"""The bar at a task: how it is judged, and with the judge in the page its button."""
import re


def bar(lesson, number, press=""):
    """`press`: what the button says, if not what it says on a lesson's page."""
    words = f' data-press="{press}"' if press else ""
    return (
        f'<p class="todo" id="todo-{number}" data-todo="{number}"{words}>'
        f"<span>In a terminal: <code>make lesson-{lesson.number}</code></span></p>"
    )


def with_bars(body, lesson):
    """A lesson's page, with a bar below each task."""
    return re.sub(
        r"<p>(<strong>(?:Your turn, )?TODO (\d+)</strong>.*?</p>)",
        lambda task: f'<p id="task-{task[2]}">{task[1]}\n{bar(lesson, task[2])}',
        body, flags=re.S)
