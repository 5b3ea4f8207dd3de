"""How Canvas exports a class: a zip of files, whose names say who and how often."""
import re
import zipfile

from generate import name_shown


def rename(students):
    """Canvas takes the letters of a name, in small ones."""
    for one in students:
        one.name = re.sub(r"[\W_]", "", name_shown(one)).lower()
        if one.row.hidden:
            one.name, one.number = f"anon_x{one.who}", None
            continue
        if one.folder_name:
            one.folder_name = re.sub(r"[\W_]", "", one.folder_name).lower()


def export(students, folder):
    path = folder / "submissions.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for one in students:
            begin = f"{one.folder_name or one.name}_{'LATE_' * one.row.mark_late}"
            if not one.row.hidden:
                begin += f"{one.folder_number or one.number}_"
            for name, content in one.earlier.items():
                out.writestr(f"{begin}{800000 + one.who}_{name}", content)
            for i, (name, content) in enumerate(one.files.items()):
                if one.earlier.get(name):
                    name = name.replace(".c", "-1.c")
                out.writestr(f"{begin}{900000 + 10 * one.who + i}_{name}", content)
    return path
