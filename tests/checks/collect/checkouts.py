"""Lists of folders, and checkouts of git repositories, also hostile ones."""
import os
import pathlib
import shutil
import subprocess
import tempfile

from listing import (CODE, OTHER, RANGE, SEND, check, folder, found, look,
                     look_in, quiet, says)


def git(directory, *arguments, date=None):
    environment = dict(os.environ, GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_NOSYSTEM="1")
    if date:
        environment.update(GIT_COMMITTER_DATE=date, GIT_AUTHOR_DATE=date)
    subprocess.run(["git", "-C", directory, "-c", "user.name=x", "-c", "user.email=x@x",
                    *arguments], check=True, capture_output=True, env=environment)


def make_checkout(directory):
    git(directory, "init", "-q", "-b", "main")
    git(directory, "add", ".")
    git(directory, "commit", "-qm", "one", date="1700000000 +0000")
    pathlib.Path(directory, "later").write_text("x")
    git(directory, "add", ".")
    git(directory, "commit", "-qm", "two", date="1800000000 +0000")


@check
def a_list_names_checkouts():
    with folder({"alice/iterators/lessons/02-my-range/my_range.c": CODE,
                 "bob/iterators/my_range.c": OTHER, "carl/send.c": CODE,
                 "list.txt": b"# the class\nalice/iterators\r\n\n  bob/iterators/  # late\n"
                             b"carl\nnobody\ncarl/send.c\n"}) as top:
        make_checkout(top + "/alice/iterators")
        listing = look(top + "/list.txt")
    assert listing.students() == ["alice/iterators", "bob/iterators", "carl",
                                  "nobody", "send"], listing.students()
    assert found(listing.all[0]) and found(listing.all[1], RANGE, OTHER)
    assert says(listing.all[3], "can't be found") and found(listing.all[4], SEND)
    assert listing.all[0]["submitted"] == 1700000000 and quiet(listing.all[0])
    assert listing.all[1]["submitted"] == -1


@check
def packed_and_shallow_checkouts_tell_the_time():
    with folder({"a/my_range.c": CODE}) as top:
        make_checkout(top + "/a")
        git(top + "/a", "gc", "-q")
        git(top, "clone", "-q", "--depth", "1", "file://" + top + "/a", top + "/b")
        git(top + "/a", "checkout", "-q", "--detach")
        listing = look(top)
    # Of b's history only the end was fetched: when the file came nobody knows.
    assert [s["submitted"] for s in listing.all] == [1700000000, -1]


def sign(directory):
    """Adds a commit that changes my_range.c and bears a signature."""
    with open(directory + "/my_range.c", "ab") as file:
        file.write(b"\n")
    git(directory, "commit", "-qam", "three", date="1900000000 +0000")
    commit = subprocess.run(["git", "-C", directory, "cat-file", "commit", "HEAD"],
                            capture_output=True, check=True).stdout
    head, _, message = commit.partition(b"\n\n")
    head += b"\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----"
    name = subprocess.run(["git", "-C", directory, "hash-object", "-t", "commit", "-w", "--stdin"],
                          input=head + b"\n\n" + message, capture_output=True, check=True).stdout
    git(directory, "update-ref", "HEAD", name.decode().strip())


@check
def a_hostile_checkout_starts_nothing():
    with folder({"a/my_range.c": CODE}) as top, tempfile.TemporaryDirectory() as ran:
        make_checkout(top + "/a")
        sign(top + "/a")
        trap = top + "/a/trap.sh"
        pathlib.Path(trap).write_text(f"#!/bin/sh\ntouch {ran}/$$\n")
        os.chmod(trap, 0o755)
        os.chmod(ran, 0o777)
        for key in ("core.fsmonitor", "core.pager", "pager.log", "gpg.program", "core.sshCommand",
                    "core.editor", "diff.external", "core.gitProxy", "core.alternateRefsCommand",
                    "filter.x.clean", "filter.x.smudge", "credential.helper", "uploadpack.packObjectsHook"):
            git(top + "/a", "config", key, trap)
        for key, value in (("log.showSignature", "true"), ("core.hooksPath", top + "/a"),
                           ("alias.log", "!" + trap),
                           ("remote.o.url", "ext::" + trap), ("remote.o.promisor", "true"),
                           ("protocol.ext.allow", "always"), ("remote.o.uploadpack", trap),
                           ("extensions.partialClone", "o")):
            subprocess.run(["git", "config", "-f", top + "/a/.git/config", key, value], check=True)
        config = pathlib.Path(top + "/a/.git/config")
        config.write_text(config.read_text().replace("repositoryformatversion = 0",
                                                     "repositoryformatversion = 1"))
        # It is a trap indeed: plain git walks into it.
        subprocess.run(["git", "-C", top + "/a", "log", "-1", "--", "my_range.c"],
                       capture_output=True)
        assert os.listdir(ran), "git was not caught"
        for name in os.listdir(ran):
            os.unlink(ran + "/" + name)
        with config.open("a") as file:
            file.write("[include]\n\tpath = /dev/stdin\n[core]\n\tworktree = /\n")
        submission = look(top).one()
        assert submission["submitted"] == 1900000000, submission
        # Objects that are missing are not fetched, and other repositories' not used.
        objects = pathlib.Path(top + "/a/.git/objects")
        first = next(path for path in objects.iterdir() if len(path.name) == 2)
        shutil.rmtree(first)
        look(top)
        pathlib.Path(top + "/a/.git/objects/info").mkdir(exist_ok=True)
        pathlib.Path(top + "/a/.git/objects/info/alternates").write_text("/\n")
        assert look(top).one()["submitted"] == -1
        assert not os.listdir(ran)


@check
def files_that_lie_in_somebody_elses_checkout_have_no_time():
    with folder({"a/my_range.c": CODE}) as top:
        make_checkout(top + "/a")
        for name in ("doejane_4711_99_my_range.c", "lee_my_range.c"):
            shutil.copy(top + "/a/my_range.c", top + "/a/" + name)
        os.unlink(top + "/a/my_range.c")
        git(top + "/a", "add", "-A")
        git(top + "/a", "commit", "-qm", "a copy", date="1900000000 +0000")
        assert [s["submitted"] for s in look(top + "/a").all] == [-1, -1]


@check
def a_git_folder_that_is_a_link_or_a_pipe_is_left_alone():
    def pipes(path):
        os.makedirs(os.path.join(path, b"objects"))
        os.mkfifo(os.path.join(path, b"HEAD"))
    listing = look_in({"a/my_range.c": CODE, "a/.git": pipes, "b/my_range.c": CODE,
                       "b/.git": lambda path: os.symlink("/", path),
                       "c/my_range.c": CODE, "c/.git": b"gitdir: ../a/.git\n"})
    assert all(found(s) and s["submitted"] == -1 for s in listing.all)
    emptied = look_in({"a/my_range.c": CODE, "a/.git/objects/x": b"",
                       "a/.git/HEAD": bytes(41)})  # as a crash leaves it
    assert found(emptied.one()) and emptied.one()["submitted"] == -1
    with folder({"a/my_range.c": CODE, "b/my_range.c": CODE}) as top:
        make_checkout(top + "/a")
        os.symlink("../a/.git", top + "/b/.git")
        assert [s["submitted"] for s in look(top).all] == [1700000000, -1]
