// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/watch.h"

#include <algorithm>
#include <map>
#include <pqxx/pqxx>
#include <sstream>

#include "db/store/errors.h"

// libpqxx 7.10 prefers connection::listen, which older ones do not have.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace fermata::db {
namespace {

template <class IdType>
std::optional<IdType> idOrNothing(const std::string& text) {
    const Result<IdType> id = IdType::parse(text);
    return id ? std::optional<IdType>(*id) : std::nullopt;
}

class Receiver : public pqxx::notification_receiver {
  public:
    Receiver(pqxx::connection& connection, const std::string& channel, const ProjectId& project, std::vector<Happening>& out)
        : pqxx::notification_receiver(connection, channel), m_project(project), m_out(out) {}
    void operator()(const std::string& payload, int) override {
        std::istringstream words(payload);
        std::string cue, by;
        Happening change;
        change.project = m_project;
        // What is not understood comes from a newer version; it says at least that something happened.
        words >> change.kind >> cue >> change.sequence >> by;
        change.cue = idOrNothing<CueId>(cue);
        change.by = idOrNothing<PersonId>(by);
        m_out.push_back(std::move(change));
    }

  private:
    ProjectId m_project;
    std::vector<Happening>& m_out;
};

class PostgresWatch : public Watch {
  public:
    explicit PostgresWatch(std::unique_ptr<pqxx::connection> connection) : m_connection(std::move(connection)) {
#if PQXX_VERSION_MAJOR < 7
        // What was told between a loss and a silent reconnect would be missed.
        m_connection->inhibit_reactivation(true);
#endif
    }

    Result<void> follow(const std::vector<ProjectId>& projects) override {
        m_projects = projects;
        try {
            std::map<std::string, ProjectId> wanted;
            {
                pqxx::work work(*m_connection);
                for (const auto& row : work.exec("select project, channel from api.channels()")) {
                    const auto project = row[0].is_null() ? ProjectId() : ProjectId::parse(row[0].c_str()).value_or(ProjectId());
                    if (project.isNull() || std::find(projects.begin(), projects.end(), project) != projects.end()) wanted[row[1].c_str()] = project;
                }
                work.commit();
            }
            std::erase_if(m_receivers, [&](const auto& item) { return wanted.count(item.first) == 0; });
            for (const auto& [channel, project] : wanted) {
                if (m_receivers.count(channel) == 0) m_receivers[channel] = std::make_unique<Receiver>(*m_connection, channel, project, m_changes);
            }
        } catch (...) {
            return fail(caughtError("watch.follow").error);
        }
        return {};
    }

    Result<void> announce(const ProjectId& project, const std::optional<CueId>& cue) override {
        try {
            pqxx::work work(*m_connection);
            work.exec("select api.here(" + work.quote(project.text()) + ", " + (cue ? work.quote(cue->text()) : std::string("null")) + ")");
            work.commit();
        } catch (...) {
            return fail(caughtError("watch.announce").error);
        }
        return {};
    }

    Result<std::vector<Happening>> wait(std::chrono::milliseconds most) override {
        try {
            if (m_changes.empty()) m_connection->await_notification(static_cast<int>(most.count() / 1000), static_cast<int>(most.count() % 1000 * 1000));
            // A server that went away makes no exception here, only a connection of no use.
            if (!m_connection->is_open()) return fail(Code::Unavailable, "The connection to the database was lost.", "query=watch.wait");
        } catch (...) {
            Error error = caughtError("watch.wait").error;
            error.code = Code::Unavailable;
            return fail(std::move(error));
        }
        std::vector<Happening> changes = std::exchange(m_changes, {});
        // The project has another channel now. Who hears of the removal reads again what happened since.
        if (std::any_of(changes.begin(), changes.end(), [](const Happening& one) { return one.kind == "member.removed"; })) {
            if (const auto again = follow(std::vector(m_projects)); !again) {
                Error error = again.error();
                error.code = Code::Unavailable;
                return fail(std::move(error));
            }
        }
        return changes;
    }

  private:
    std::unique_ptr<pqxx::connection> m_connection;
    std::vector<ProjectId> m_projects;
    std::vector<Happening> m_changes;
    std::map<std::string, std::unique_ptr<Receiver>> m_receivers;  // Gone before the connection.
};

}  // namespace

Result<std::unique_ptr<Watch>> openWatch(const std::string& url) {
    try {
        return std::unique_ptr<Watch>(new PostgresWatch(std::make_unique<pqxx::connection>(url)));
    } catch (...) {
        return fail(caughtOpenError(url).error);
    }
}

}  // namespace fermata::db
#pragma GCC diagnostic pop
