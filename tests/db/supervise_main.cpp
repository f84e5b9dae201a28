// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests need as a program of its own: the supervisor of a throwaway cluster, and "migrate URL" for pgTAP.
#include <cstdio>
#include <cstring>

#include "db/embedded/embedded.h"
#include "db/store/migrator.h"

int main(int argc, char** argv) {
    if (argc == 3 && std::strcmp(argv[1], "migrate") == 0) {
        const auto version = fermata::db::migrate(std::string(argv[2]));
        if (!version) {
            std::fprintf(stderr, "%s\n", version.error().message.c_str());
            return 1;
        }
        return 0;
    }
    return fermata::db::runSupervisor(argc, argv);
}
