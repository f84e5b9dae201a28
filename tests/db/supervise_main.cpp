// SPDX-License-Identifier: GPL-3.0-or-later
// The supervisor as a program of its own, for tests: what app/cli does when argv[1] is "__supervise".
#include "db/embedded/embedded.h"

int main(int argc, char** argv) { return fermata::db::runSupervisor(argc, argv); }
