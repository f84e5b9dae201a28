// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>

#include "core/base/files.h"
#include "core/base/text.h"
#include "db/embedded/supervisor.h"

namespace fermata::db {
namespace {

// A first start on a slow disk, or the recovery after a crash, may take minutes.
constexpr auto kPatience = std::chrono::seconds(180);
constexpr int kReportFd = 3;

// One line without its end; empty at end of file or when the patience is over.
std::string readLine(int fd) {
    const auto end = std::chrono::steady_clock::now() + kPatience;
    std::string line;
    while (true) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if (left.count() <= 0) return {};
        pollfd waiting{fd, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(left.count()));
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0) return {};
        char letter = 0;
        const ssize_t got = ::read(fd, &letter, 1);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return {};
        if (letter == '\n') return line;
        line += letter;
    }
}

// Between fork and exec: only what is safe to call in the child of a program with threads.
[[noreturn]] void becomeSupervisor(char* const* argv, int report) {
    ::setsid();
    if (::fork() != 0) ::_exit(0);
    const int nothing = ::open("/dev/null", O_RDWR);
    for (int fd = 0; fd < kReportFd; ++fd) ::dup2(nothing, fd);
    if (report != kReportFd) {
        ::dup2(report, kReportFd);
    } else {
        ::fcntl(report, F_SETFD, 0);
    }
    // A pipe of the caller's that stayed open here would keep the caller's own caller waiting.
    ::close_range(kReportFd + 1, ~0U, 0);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    for (int number = 1; number < 32; ++number) ::signal(number, SIG_DFL);
    if (::chdir("/") == 0) ::execv(argv[0], argv);
    constexpr std::string_view kText = "error The supervisor's program cannot be run.\n";
    if (::write(kReportFd, kText.data(), kText.size()) < 0) ::_exit(126);
    ::_exit(127);
}

}  // namespace

Result<void> startSupervisor(const EmbeddedOptions& options, const Places& places, const std::filesystem::path& bin) {
    if (auto made = makeSocketFolder(places); !made) return made;
    std::vector<std::string> words = options.supervisorCommand;
    if (words.empty()) {
        std::error_code error;
        words = {std::filesystem::read_symlink("/proc/self/exe", error).string(), "__supervise"};
    }
    for (const std::string& word :
         {places.data.string(), places.sockets.string(), bin.string(), std::to_string(options.lingerSeconds),
          std::to_string(places.account.uid), std::to_string(places.account.gid), std::to_string(kReportFd),
          std::string(options.durable ? "durable" : "quick")}) {
        words.push_back(word);
    }
    std::vector<char*> argv;
    for (const std::string& word : words) argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);

    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return fail(errnoError("start", words[0]));
    Descriptor reading(ends[0]), writing(ends[1]);
    const pid_t child = ::fork();
    if (child < 0) return fail(errnoError("start", words[0]));
    if (child == 0) becomeSupervisor(argv.data(), writing.get());
    writing.reset();
    while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) {}

    const std::string answer = readLine(reading.get());
    if (answer == "listening") return {};
    if (answer.rfind("error ", 0) == 0) return fail(Code::Unavailable, answer.substr(6));
    return fail(Code::Unavailable, "The database's supervisor (" + words[0] + ") ended without an answer. Its log is " +
                                       places.log().string() + ".");
}

std::filesystem::path runningSocketFolder(const Places& places) {
    const auto noted = readFile(places.runtimeFile());
    const std::string folder = noted ? std::string(trimmed(*noted)) : std::string();
    return folder.empty() ? places.sockets : std::filesystem::path(folder);
}

ControlAnswer connectControl(const std::filesystem::path& socketFolder) {
    const std::string path = controlSocket(socketFolder).string();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path) return {};
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    ControlAnswer answer;
    answer.connection.reset(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    while (::connect(answer.connection.get(), reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
        if (errno == EINTR) continue;
        return {};
    }
    const std::string line = readLine(answer.connection.get());
    if (line == "ready") {
        answer.state = Control::Ready;
    } else if (line.rfind("error ", 0) == 0) {
        answer.state = Control::Failed;
        answer.error = line.substr(6);
    }
    return answer;
}

}  // namespace fermata::db
