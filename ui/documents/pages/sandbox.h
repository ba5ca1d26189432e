#pragma once

#include <cerrno>
#include <cstddef>

#include <sys/resource.h>
#ifdef __linux__
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace habeas::ui {

/// Leaves a process what drawing needs: memory up to a limit, no byte to any disk, no core dump, no
/// other program, no new connection.
inline void shutIn()
{
    const auto limit = [](auto what, rlim_t most) {
        const rlimit value { .rlim_cur = most, .rlim_max = most };
        setrlimit(what, &value);
    };
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
#ifndef __SANITIZE_ADDRESS__ // which reserves terabytes
    constexpr rlim_t mostMemory = 1536U * 1024 * 1024;
    limit(RLIMIT_AS, mostMemory);
#endif
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#if defined(__x86_64__) || defined(__aarch64__)
#ifdef __x86_64__
    constexpr unsigned machine = AUDIT_ARCH_X86_64;
#else
    constexpr unsigned machine = AUDIT_ARCH_AARCH64;
#endif
    constexpr unsigned no = SECCOMP_RET_ERRNO | EPERM;
    sock_filter steps[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, machine, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, no),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 5, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_connect, 4, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_execve, 3, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_execveat, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_ptrace, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, no),
    };
    const sock_fprog program { .len = sizeof steps / sizeof *steps, .filter = steps };
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
#endif
#endif
}

} // namespace habeas::ui
