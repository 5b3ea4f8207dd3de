# A minimal Debian in the folder $machine, from where this machine's apt has its
# packages. Sourced by who needs a system of its own, as root.

# The lines of sources.list for that suite, from where this machine's apt has
# those of its own; nothing where it is no Debian.
sources() {
    codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(ORIGIN)' \
        'Created-By: Packages' | sort -u |
        awk -v own="$codename" -v suite="$1" '$3 == "Debian" && sub("^" own, suite, $2) {
            print "deb", $1, $2, "main" }'
}

# debian SUITE: makes it.
debian() {
    mirror=$(sources "$1" | awk '$3 !~ /-/ { print $2; exit }')
    debootstrap --variant=minbase "$1" "$machine" ${mirror:+"$mirror"}
}

# What this machine needs to reach the network, as its administrator set it.
like_this_machine() {
    cp /etc/resolv.conf /etc/hosts "$machine/etc/"
    sources "$1" > "$machine/etc/apt/sources.list.new"
    if [ -s "$machine/etc/apt/sources.list.new" ]; then
        mv "$machine/etc/apt/sources.list.new" "$machine/etc/apt/sources.list"
    fi
    apt-config dump | grep -E '^Acquire::(https?|Check-[A-Za-z-]*)[: ]' \
        > "$machine/etc/apt/apt.conf.d/90like-its-host"
    if [ -d /usr/local/share/ca-certificates ]; then
        cp -R /usr/local/share/ca-certificates "$machine/usr/local/share/"
    fi
}
