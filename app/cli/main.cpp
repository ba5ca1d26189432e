#include "app/cli/run.h"
#include "app/vault/hardening.h"

int main(int argc, char **argv)
{
    habeas::hardenProcess();
    return habeas::runCommandLine(argc, argv);
}
