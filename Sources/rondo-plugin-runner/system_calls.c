/*
 * The lists of system calls. Those that only some machines or kernels have stand under #ifdef: where a number isn't
 * known when this is built, the call falls to the end of the list and is refused like any other.
 */
#include "system_calls.h"

#include <errno.h>
#include <sys/syscall.h>

#include "filter.h"
#include "runner.h"

const int allowed[] = {
    /* reading and writing what is open */
    __NR_read, __NR_write, __NR_readv, __NR_writev, __NR_pread64, __NR_pwrite64, __NR_lseek, __NR_close, __NR_dup,
    __NR_dup3, __NR_fstat, __NR_ppoll, __NR_pselect6,
#ifdef __NR_dup2
    __NR_dup2,
#endif
#ifdef __NR_poll
    __NR_poll,
#endif
#ifdef __NR_select
    __NR_select,
#endif
    /* memory */
    __NR_mmap, __NR_munmap, __NR_mremap, __NR_brk, __NR_mprotect, __NR_madvise, __NR_msync,
    /* time and chance */
    __NR_clock_gettime, __NR_clock_getres, __NR_gettimeofday, __NR_times, __NR_getrusage, __NR_nanosleep,
    __NR_clock_nanosleep, __NR_getrandom,
#ifdef __NR_time
    __NR_time,
#endif
    /* one thread's waiting */
    __NR_futex, __NR_sched_yield, __NR_sched_getaffinity, __NR_getcpu, __NR_restart_syscall,
#ifdef __NR_pause
    __NR_pause,
#endif
    /* its own signals */
    __NR_rt_sigaction, __NR_rt_sigprocmask, __NR_rt_sigreturn, __NR_rt_sigpending, __NR_rt_sigsuspend,
    __NR_rt_sigtimedwait, __NR_sigaltstack, __NR_tgkill, __NR_kill,
    /* who and how much it is */
    __NR_getpid, __NR_gettid, __NR_getppid, __NR_getuid, __NR_geteuid, __NR_getgid, __NR_getegid, __NR_getgroups,
    __NR_getpgid, __NR_getsid, __NR_capget, __NR_prlimit64, __NR_sysinfo, __NR_umask,
#ifdef __NR_getpgrp
    __NR_getpgrp,
#endif
#ifdef __NR_getrlimit
    __NR_getrlimit,
#endif
    /* leaving */
    __NR_exit, __NR_exit_group,
};
const size_t allowed_count = sizeof allowed / sizeof *allowed;

const struct numbered answered[] = {
    /* the file system looks empty */
    {__NR_faccessat, ENOENT}, {__NR_readlinkat, ENOENT}, {__NR_statfs, ENOENT}, {__NR_getcwd, ENOENT},
    {__NR_chdir, ENOENT}, {__NR_fchdir, ENOENT}, {__NR_getdents64, ENOENT}, {__NR_getxattr, ENOENT},
    {__NR_lgetxattr, ENOENT}, {__NR_listxattr, ENOENT}, {__NR_llistxattr, ENOENT},
    {__NR_inotify_add_watch, ENOENT},
#ifdef __NR_stat
    {__NR_stat, ENOENT},
#endif
#ifdef __NR_lstat
    {__NR_lstat, ENOENT},
#endif
#ifdef __NR_access
    {__NR_access, ENOENT},
#endif
#ifdef __NR_faccessat2
    {__NR_faccessat2, ENOENT},
#endif
#ifdef __NR_readlink
    {__NR_readlink, ENOENT},
#endif
#ifdef __NR_getdents
    {__NR_getdents, ENOENT},
#endif
    /* nothing here is a terminal */
    {__NR_ioctl, ENOTTY},
    /* newer forms of older calls: libraries fall back to those */
    {__NR_set_robust_list, ENOSYS}, {__NR_membarrier, ENOSYS}, {__NR_epoll_create1, ENOSYS},
    {__NR_eventfd2, ENOSYS}, {__NR_inotify_init1, ENOSYS}, {__NR_timerfd_create, ENOSYS},
#ifdef __NR_clone3
    {__NR_clone3, ENOSYS},
#endif
#ifdef __NR_openat2
    {__NR_openat2, ENOSYS},
#endif
#ifdef __NR_statx
    {__NR_statx, ENOSYS},
#endif
#ifdef __NR_rseq
    {__NR_rseq, ENOSYS},
#endif
#ifdef __NR_futex_waitv
    {__NR_futex_waitv, ENOSYS},
#endif
#ifdef __NR_close_range
    {__NR_close_range, ENOSYS},
#endif
#ifdef __NR_preadv2
    {__NR_preadv2, ENOSYS},
#endif
#ifdef __NR_pwritev2
    {__NR_pwritev2, ENOSYS},
#endif
#ifdef __NR_epoll_pwait2
    {__NR_epoll_pwait2, ENOSYS},
#endif
#ifdef __NR_epoll_create
    {__NR_epoll_create, ENOSYS},
#endif
#ifdef __NR_eventfd
    {__NR_eventfd, ENOSYS},
#endif
#ifdef __NR_inotify_init
    {__NR_inotify_init, ENOSYS},
#endif
    /* and those that C libraries newer than this machine's headers try: their numbers are the same everywhere */
    {453, ENOSYS}, /* map_shadow_stack */
    {454, ENOSYS}, /* futex_wake */
    {455, ENOSYS}, /* futex_wait */
    {456, ENOSYS}, /* futex_requeue */
    {462, ENOSYS}, /* mseal */
    /* things to do without */
    {__NR_uname, EPERM}, {__NR_prctl, EPERM}, {__NR_personality, EPERM}, {__NR_mlock, EPERM},
    {__NR_mlockall, EPERM}, {__NR_munlock, EPERM}, {__NR_munlockall, EPERM}, {__NR_mincore, EPERM},
    {__NR_setpriority, EPERM}, {__NR_getpriority, EPERM}, {__NR_sched_setaffinity, EPERM},
    {__NR_sched_getparam, EPERM}, {__NR_sched_setparam, EPERM}, {__NR_sched_getscheduler, EPERM},
    {__NR_sched_setscheduler, EPERM}, {__NR_sched_get_priority_max, EPERM}, {__NR_sched_get_priority_min, EPERM},
    {__NR_sendfile, EPERM}, {__NR_splice, EPERM}, {__NR_tee, EPERM}, {__NR_vmsplice, EPERM},
    {__NR_copy_file_range, EPERM}, {__NR_fadvise64, EPERM}, {__NR_readahead, EPERM}, {__NR_getresuid, EPERM},
    {__NR_getresgid, EPERM}, {__NR_get_mempolicy, EPERM}, {__NR_set_mempolicy, EPERM}, {__NR_mbind, EPERM},
    {__NR_fstatfs, EPERM}, {__NR_fgetxattr, EPERM}, {__NR_flistxattr, EPERM},
#ifdef __NR_mlock2
    {__NR_mlock2, EPERM},
#endif
#ifdef __NR_arch_prctl
    {__NR_arch_prctl, EPERM},
#endif
    /* pipes and files that aren't there */
    {__NR_fsync, EINVAL}, {__NR_fdatasync, EINVAL}, {__NR_sync, EINVAL}, {__NR_sync_file_range, EINVAL},
    {__NR_flock, EINVAL}, {__NR_syncfs, EINVAL},
    /* no more descriptors */
    {__NR_pipe2, EMFILE},
#ifdef __NR_pipe
    {__NR_pipe, EMFILE},
#endif
    /* no children */
    {__NR_wait4, ECHILD}, {__NR_waitid, ECHILD},
};
const size_t answered_count = sizeof answered / sizeof *answered;

const struct numbered trapped[] = {
    /* trap.c answers these */
    {__NR_openat, TRAP_OPEN},
#ifdef __NR_open
    {__NR_open, TRAP_OPEN},
#endif
    {__NR_newfstatat, TRAP_STAT},
    {__NR_socket, RUNNER_TRIED_NETWORK}, {__NR_socketpair, RUNNER_TRIED_NETWORK},
    {__NR_connect, RUNNER_TRIED_NETWORK}, {__NR_bind, RUNNER_TRIED_NETWORK}, {__NR_listen, RUNNER_TRIED_NETWORK},
    {__NR_accept, RUNNER_TRIED_NETWORK}, {__NR_accept4, RUNNER_TRIED_NETWORK}, {__NR_sendto, RUNNER_TRIED_NETWORK},
    {__NR_recvfrom, RUNNER_TRIED_NETWORK}, {__NR_sendmsg, RUNNER_TRIED_NETWORK},
    {__NR_recvmsg, RUNNER_TRIED_NETWORK}, {__NR_sendmmsg, RUNNER_TRIED_NETWORK},
    {__NR_recvmmsg, RUNNER_TRIED_NETWORK}, {__NR_shutdown, RUNNER_TRIED_NETWORK},
    {__NR_setsockopt, RUNNER_TRIED_NETWORK}, {__NR_getsockopt, RUNNER_TRIED_NETWORK},
    {__NR_getsockname, RUNNER_TRIED_NETWORK}, {__NR_getpeername, RUNNER_TRIED_NETWORK},
    {__NR_execve, RUNNER_TRIED_PROCESS}, {__NR_execveat, RUNNER_TRIED_PROCESS},
    {__NR_setsid, RUNNER_TRIED_PROCESS}, {__NR_setpgid, RUNNER_TRIED_PROCESS},
#ifdef __NR_fork
    {__NR_fork, RUNNER_TRIED_PROCESS},
#endif
#ifdef __NR_vfork
    {__NR_vfork, RUNNER_TRIED_PROCESS},
#endif
    {__NR_truncate, RUNNER_TRIED_WRITING}, {__NR_ftruncate, RUNNER_TRIED_WRITING},
    {__NR_fallocate, RUNNER_TRIED_WRITING}, {__NR_renameat2, RUNNER_TRIED_WRITING},
    {__NR_linkat, RUNNER_TRIED_WRITING}, {__NR_symlinkat, RUNNER_TRIED_WRITING},
    {__NR_unlinkat, RUNNER_TRIED_WRITING}, {__NR_mkdirat, RUNNER_TRIED_WRITING},
    {__NR_mknodat, RUNNER_TRIED_WRITING}, {__NR_fchmod, RUNNER_TRIED_WRITING},
    {__NR_fchmodat, RUNNER_TRIED_WRITING}, {__NR_fchown, RUNNER_TRIED_WRITING},
    {__NR_fchownat, RUNNER_TRIED_WRITING}, {__NR_utimensat, RUNNER_TRIED_WRITING},
    {__NR_setxattr, RUNNER_TRIED_WRITING}, {__NR_lsetxattr, RUNNER_TRIED_WRITING},
    {__NR_fsetxattr, RUNNER_TRIED_WRITING}, {__NR_removexattr, RUNNER_TRIED_WRITING},
    {__NR_lremovexattr, RUNNER_TRIED_WRITING}, {__NR_fremovexattr, RUNNER_TRIED_WRITING},
    {__NR_memfd_create, RUNNER_TRIED_WRITING},
#ifdef __NR_creat
    {__NR_creat, RUNNER_TRIED_WRITING},
#endif
#ifdef __NR_rename
    {__NR_rename, RUNNER_TRIED_WRITING},
#endif
#ifdef __NR_renameat
    {__NR_renameat, RUNNER_TRIED_WRITING},
#endif
#ifdef __NR_link
    {__NR_link, RUNNER_TRIED_WRITING},
#endif
#ifdef __NR_symlink
    {__NR_symlink, RUNNER_TRIED_WRITING},
#endif
#ifdef __NR_unlink
    {__NR_unlink, RUNNER_TRIED_WRITING},
#endif
#ifdef __NR_mkdir
    {__NR_mkdir, RUNNER_TRIED_WRITING},
#endif
#ifdef __NR_rmdir
    {__NR_rmdir, RUNNER_TRIED_WRITING},
#endif
#ifdef __NR_mknod
    {__NR_mknod, RUNNER_TRIED_WRITING},
#endif
#ifdef __NR_chmod
    {__NR_chmod, RUNNER_TRIED_WRITING},
#endif
#ifdef __NR_fchmodat2
    {__NR_fchmodat2, RUNNER_TRIED_WRITING},
#endif
#ifdef __NR_chown
    {__NR_chown, RUNNER_TRIED_WRITING},
#endif
#ifdef __NR_lchown
    {__NR_lchown, RUNNER_TRIED_WRITING},
#endif
#ifdef __NR_utime
    {__NR_utime, RUNNER_TRIED_WRITING},
#endif
#ifdef __NR_utimes
    {__NR_utimes, RUNNER_TRIED_WRITING},
#endif
#ifdef __NR_futimesat
    {__NR_futimesat, RUNNER_TRIED_WRITING},
#endif
#ifdef __NR_memfd_secret
    {__NR_memfd_secret, RUNNER_TRIED_WRITING},
#endif
    {__NR_tkill, RUNNER_TRIED_OTHERS}, {__NR_rt_sigqueueinfo, RUNNER_TRIED_OTHERS},
    {__NR_rt_tgsigqueueinfo, RUNNER_TRIED_OTHERS}, {__NR_ptrace, RUNNER_TRIED_OTHERS},
    {__NR_process_vm_readv, RUNNER_TRIED_OTHERS}, {__NR_process_vm_writev, RUNNER_TRIED_OTHERS},
    {__NR_kcmp, RUNNER_TRIED_OTHERS}, {__NR_shmget, RUNNER_TRIED_OTHERS}, {__NR_shmat, RUNNER_TRIED_OTHERS},
    {__NR_shmctl, RUNNER_TRIED_OTHERS}, {__NR_msgget, RUNNER_TRIED_OTHERS}, {__NR_msgsnd, RUNNER_TRIED_OTHERS},
    {__NR_msgrcv, RUNNER_TRIED_OTHERS}, {__NR_semget, RUNNER_TRIED_OTHERS}, {__NR_semop, RUNNER_TRIED_OTHERS},
    {__NR_mq_open, RUNNER_TRIED_OTHERS},
#ifdef __NR_pidfd_open
    {__NR_pidfd_open, RUNNER_TRIED_OTHERS},
#endif
#ifdef __NR_pidfd_send_signal
    {__NR_pidfd_send_signal, RUNNER_TRIED_OTHERS},
#endif
#ifdef __NR_pidfd_getfd
    {__NR_pidfd_getfd, RUNNER_TRIED_OTHERS},
#endif
#ifdef __NR_process_madvise
    {__NR_process_madvise, RUNNER_TRIED_OTHERS},
#endif
#ifdef __NR_process_mrelease
    {__NR_process_mrelease, RUNNER_TRIED_OTHERS},
#endif
    {__NR_userfaultfd, RUNNER_TRIED_SYSTEM}, {__NR_bpf, RUNNER_TRIED_SYSTEM},
    {__NR_perf_event_open, RUNNER_TRIED_SYSTEM}, {__NR_keyctl, RUNNER_TRIED_SYSTEM},
    {__NR_add_key, RUNNER_TRIED_SYSTEM}, {__NR_request_key, RUNNER_TRIED_SYSTEM},
    {__NR_seccomp, RUNNER_TRIED_SYSTEM}, {__NR_mount, RUNNER_TRIED_SYSTEM}, {__NR_umount2, RUNNER_TRIED_SYSTEM},
    {__NR_pivot_root, RUNNER_TRIED_SYSTEM}, {__NR_chroot, RUNNER_TRIED_SYSTEM},
    {__NR_unshare, RUNNER_TRIED_SYSTEM}, {__NR_setns, RUNNER_TRIED_SYSTEM},
    {__NR_name_to_handle_at, RUNNER_TRIED_SYSTEM}, {__NR_open_by_handle_at, RUNNER_TRIED_SYSTEM},
    {__NR_fanotify_init, RUNNER_TRIED_SYSTEM}, {__NR_init_module, RUNNER_TRIED_SYSTEM},
    {__NR_finit_module, RUNNER_TRIED_SYSTEM}, {__NR_delete_module, RUNNER_TRIED_SYSTEM},
    {__NR_kexec_load, RUNNER_TRIED_SYSTEM}, {__NR_reboot, RUNNER_TRIED_SYSTEM}, {__NR_swapon, RUNNER_TRIED_SYSTEM},
    {__NR_sethostname, RUNNER_TRIED_SYSTEM}, {__NR_setuid, RUNNER_TRIED_SYSTEM},
    {__NR_setgid, RUNNER_TRIED_SYSTEM}, {__NR_setreuid, RUNNER_TRIED_SYSTEM}, {__NR_setregid, RUNNER_TRIED_SYSTEM},
    {__NR_setresuid, RUNNER_TRIED_SYSTEM}, {__NR_setresgid, RUNNER_TRIED_SYSTEM},
    {__NR_setgroups, RUNNER_TRIED_SYSTEM}, {__NR_capset, RUNNER_TRIED_SYSTEM},
    {__NR_quotactl, RUNNER_TRIED_SYSTEM}, {__NR_acct, RUNNER_TRIED_SYSTEM}, {__NR_syslog, RUNNER_TRIED_SYSTEM},
    {__NR_clock_settime, RUNNER_TRIED_SYSTEM}, {__NR_settimeofday, RUNNER_TRIED_SYSTEM},
    {__NR_adjtimex, RUNNER_TRIED_SYSTEM}, {__NR_io_setup, RUNNER_TRIED_SYSTEM},
    {__NR_io_submit, RUNNER_TRIED_SYSTEM},
#ifdef __NR_io_uring_setup
    {__NR_io_uring_setup, RUNNER_TRIED_SYSTEM},
#endif
#ifdef __NR_io_uring_enter
    {__NR_io_uring_enter, RUNNER_TRIED_SYSTEM},
#endif
#ifdef __NR_io_uring_register
    {__NR_io_uring_register, RUNNER_TRIED_SYSTEM},
#endif
#ifdef __NR_setrlimit
    {__NR_setrlimit, RUNNER_TRIED_SYSTEM},
#endif
#ifdef __NR_landlock_create_ruleset
    {__NR_landlock_create_ruleset, RUNNER_TRIED_SYSTEM},
#endif
#ifdef __NR_landlock_add_rule
    {__NR_landlock_add_rule, RUNNER_TRIED_SYSTEM},
#endif
#ifdef __NR_landlock_restrict_self
    {__NR_landlock_restrict_self, RUNNER_TRIED_SYSTEM},
#endif
#ifdef __NR_fsopen
    {__NR_fsopen, RUNNER_TRIED_SYSTEM},
#endif
#ifdef __NR_fsmount
    {__NR_fsmount, RUNNER_TRIED_SYSTEM},
#endif
#ifdef __NR_move_mount
    {__NR_move_mount, RUNNER_TRIED_SYSTEM},
#endif
#ifdef __NR_open_tree
    {__NR_open_tree, RUNNER_TRIED_SYSTEM},
#endif
#ifdef __NR_kexec_file_load
    {__NR_kexec_file_load, RUNNER_TRIED_SYSTEM},
#endif
#ifdef __NR_iopl
    {__NR_iopl, RUNNER_TRIED_SYSTEM},
#endif
#ifdef __NR_ioperm
    {__NR_ioperm, RUNNER_TRIED_SYSTEM},
#endif
#ifdef __NR_modify_ldt
    {__NR_modify_ldt, RUNNER_TRIED_SYSTEM},
#endif
};
const size_t trapped_count = sizeof trapped / sizeof *trapped;
