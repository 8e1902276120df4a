/*
 * A host in a few lines, so that a test can kill it. It asks the plugin at argv[2] with the runner at argv[1]; the
 * plugin's words go to standard output. With a third argument it cuts the runner's lifeline on the first byte of
 * standard input, waits for the runner, and says what ended it; else it does nothing until it is killed.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "runner_process.h"

int main(int count, char **arguments) {
    static char image[8 << 20];
    int library = open(arguments[2], O_RDONLY), report[2], life[2];
    ssize_t size = read(library, image, sizeof image);
    if (size <= 0 || runner_pipe(&report[0], &report[1]) || runner_pipe(&life[0], &life[1])) return 1;
    int inherited[] = {open("/dev/null", O_RDONLY), 1, 1, report[1], runner_sealed("{}", 2), life[0],
                       runner_sealed(image, (size_t)size)};
    char *const asked[] = {arguments[1], "--capability=rules/1", "--images=1", "--memory=268435456", "--cpu=60",
                           "--reply=1000", NULL};
    pid_t child = runner_start(arguments[1], asked, inherited, 7);
    if (child <= 0) return 1;
    close(life[0]);
    getchar();
    if (count < 4) for (;;) pause();
    close(life[1]);
    int status = 0;
    waitpid(child, &status, 0);
    printf("ended by signal %d\n", WTERMSIG(status));
    return 0;
}
