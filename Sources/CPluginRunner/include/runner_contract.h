/*
 * runner_contract.h - what Rondo and its runner agree on. Both sides include this very file; nothing else is shared.
 *
 * Rondo starts one runner for one question to one plugin. The runner inherits the descriptors below and no others,
 * an environment without anything in it, and arguments of the form --name=value:
 *
 *   --capability=rules/1   what the plugin is asked
 *   --images=2             how many images there are: companions in order, then the library
 *   --load=libm.so.6       a library of the system that an image needs; any number of times
 *   --memory=, --cpu=, --reply=   bytes of address space, seconds of processor time, bytes of a reply
 *   --trusted=1            load the plugin below full confinement too
 *   --probe=1              say how far confinement goes on this system, and load nothing
 *   --trial=1              ask many things, one after the other, as trial.c says; for `rondo plugin check` alone
 *   --host-size=, --host-contract=   in a trial: bytes of rondo_host, and the contract that it says it speaks
 *   --landlock-abi=3       believe in this Landlock ABI at most (0: none), to try out older kernels
 *   --seccomp=0            do without system call filters, to try out kernels without them
 *
 * It answers on RUNNER_REPORT in frames: one byte for the kind, four for the length (lowest first), then that many
 * bytes. The first frame is RUNNER_LEVEL and is written before anything of the plugin is loaded; Rondo takes no
 * second one, and no RUNNER_BROKEN or, where a plugin may run, RUNNER_UNCONFINED after it: those have people install
 * and trust things. From then on the plugin lives in the same process and can write frames of its own. That wins it
 * nothing: every frame that is left says something that the plugin could have brought about by behaving accordingly,
 * and Rondo trusts a reply no further than a file that came by mail.
 */
#ifndef RUNNER_CONTRACT_H
#define RUNNER_CONTRACT_H

/* Descriptors 0, 1 and 2 are /dev/null and, twice, a pipe for the plugin's own words. */
enum {
    RUNNER_REPORT = 3,  /* a pipe: frames to Rondo */
    RUNNER_REQUEST = 4, /* a sealed memfd: the request */
    RUNNER_LIFE = 5,    /* a pipe that nobody writes to: its end of file says that Rondo is gone */
    RUNNER_IMAGES = 6   /* the first of the images, each a sealed memfd with the bytes that were hashed */
};

enum {
    RUNNER_MOST_IMAGES = 32,   /* companions and the library */
    RUNNER_MOST_LIBRARIES = 96, /* of the system */
    RUNNER_MOST_FRAME = 65536, /* bytes in one frame */
    RUNNER_FRAME_HEAD = 5      /* bytes before them */
};

/* Kinds of frames. */
enum {
    RUNNER_LEVEL = 'L',       /* 2 bytes: Landlock's ABI in force (0: none), system call filters in force (0 or 1) */
    RUNNER_UNCONFINED = 'U',  /* nothing: below full confinement and not trusted, so nothing was loaded */
    RUNNER_BROKEN = 'B',      /* text: the runner itself could not go on */
    RUNNER_NOT_LOADED = 'N',  /* text: the loader's words */
    RUNNER_NO_PLUGIN = 'P',   /* text: why the library is no plugin for this contract */
    RUNNER_IDENTITY = 'I',    /* texts, each ended by a zero byte: contract, id, version, then capabilities */
    RUNNER_REPLY = 'R',       /* some bytes of the reply */
    RUNNER_END = 'E',         /* 1 byte, see below: the plugin has returned */
    RUNNER_FORBIDDEN = 'F'    /* 5 bytes: what was tried, see below; the system call's number, lowest byte first */
};

/* How a plugin has returned. */
enum {
    RUNNER_ANSWERED = 0, /* as RONDO_ANSWERED */
    RUNNER_REFUSED = 1,  /* as RONDO_REFUSED */
    RUNNER_FAILED = 2,   /* as RONDO_FAILED */
    RUNNER_TOO_MUCH = 3, /* it wrote more than a reply may have */
    /* in a trial alone: */
    RUNNER_UNHEARD = 4,    /* it wrote more than a reply may have, was told so, and didn't return RONDO_FAILED */
    RUNNER_UNKNOWN_END = 5 /* a number that rondo_plugin.h doesn't have */
};

/* What a plugin tried that no plugin has to. Everything that isn't known to be harmless is one of these. */
enum {
    RUNNER_TRIED_SOMETHING = 0,   /* a system call that no list has */
    RUNNER_TRIED_NETWORK = 1,     /* sockets of any family */
    RUNNER_TRIED_PROCESS = 2,     /* to start a process or a program */
    RUNNER_TRIED_THREAD = 3,      /* to start a thread */
    RUNNER_TRIED_WRITING = 4,     /* to make, change or delete files */
    RUNNER_TRIED_OTHERS = 5,      /* to signal, trace or read other processes */
    RUNNER_TRIED_DESCRIPTORS = 6, /* to close or replace what the runner needs */
    RUNNER_TRIED_SYSTEM = 7       /* to reach deeper into the kernel: io_uring, bpf, keys, mounts, limits … */
};

#endif
