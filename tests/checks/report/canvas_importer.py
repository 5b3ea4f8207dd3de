"""What Canvas makes of a gradebook that is imported.

After lib/gradebook_importer.rb and Assignment.title_and_id of the project
instructure/canvas-lms.
"""
import csv
import io
import re

STUDENT_COLUMNS = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]


class CanvasImporter:
    """A course: its assignments by name, and the users in it."""

    def __init__(self, assignments, users):
        self.assignments, self.users = assignments, users
        self.created = []  # assignments that Canvas would ask to make
        self.possible, self.grades = {}, {}

    def assignment(self, heading):
        """The assignment's name: by the number behind it, or by all of it."""
        titled = re.fullmatch(r"(.*)\s+\((\d+)\)", heading)
        for name, number in self.assignments.items():
            if titled and int(titled[2]) == number or heading == name:
                return name
        self.created.append(heading)
        return heading

    def take(self, text):
        """The grades by user and assignment; what is blank takes one away."""
        rows = list(csv.reader(io.StringIO(text)))
        assert rows[0][:5] == STUDENT_COLUMNS, "Invalid header row"
        names = [self.assignment(heading) for heading in rows[0][5:]]
        for row in rows[1:]:
            cells = zip(names, row[5:], strict=True)
            if "Points Possible" in row[0]:
                self.possible = dict(cells)
            elif int(row[1]) in self.users:
                for name, cell in cells:
                    self.take_grade(int(row[1]), name, cell.strip())
        return self.grades

    def take_grade(self, user, name, cell):
        """A number, EX for excused, or nothing."""
        if cell.upper() == "EX":
            self.grades[user, name] = "EX"
        elif cell:
            self.grades[user, name] = float(cell)
        else:
            self.grades.pop((user, name), None)
