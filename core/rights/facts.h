// SPDX-License-Identifier: GPL-3.0-or-later
// What a clearance is computed from: plain values that the use case reads from the ledger and the database.
// An empty string or a missing optional means "not known", which blocks where the rules need it; it never means "no".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/json.h"

namespace fermata {

// All times are ISO 8601 UTC ("2026-11-22T09:14:31Z"), all hashes 64 lower-case hex digits, shares permille.

struct DocumentFact {
    std::string number;             // "CLR-2026-0001"
    int version = 1;                // From 1; a preview may say 0: none was reserved.
    std::string state = "preview";  // "issued" or "preview"; a preview is marked NOT CLEARED on every page.
    std::string issuedAt;           // For a preview: when it was made. Rules are evaluated for this moment.
    std::string supersedesReason;   // Required from version 2.
    Json previous;                  // The superseded clearance's JSON, or null: source of the "what changed" list.
    std::string previousSha256;     // SHA-256 of the superseded canonical JSON.
};

// What somebody states in the uses file, and the paper that it rests on. The text is as given; the paper is hashed and
// kept, its content is not read.
struct StatedFact {
    std::string text;               // Empty = nothing is stated.
    std::string paperName;          // File name as given; empty = no paper.
    std::string paperSha256;        // Of the file's bytes.
    std::string storedAs;           // Hash of the chunk that keeps it; empty in a preview.
    bool rests() const { return !text.empty() && paperSha256.size() == 64; }
};

struct SectionFact {
    std::string name;
    int firstBar = 1;               // As people count: from 1.
    int bars = 0;
    std::string fromTimecode, toTimecode;
};

struct StemFact {
    std::string name, role;
    std::string patch, patchDescription;
};

// One audible cell: what sounds in one stem during one section.
struct ElementFact {
    std::string section, stem;
    int firstBar = 1, bars = 0;
    std::string fromTimecode, toTimecode;
    std::string take, window;       // Hashes.
    Json ledger;                    // The take's row, core/rights/ledger.h; null = no recorded origin.
    bool deliveredElsewhere = false;  // The same take was delivered to another client.
    std::vector<size_t> heldBy = {};  // Indices into CueFact::approvals: approvals of exactly these samples.
};

struct ApprovalFact {
    std::vector<std::string> sections, stems;  // Empty = all.
    std::string by;                 // Who was signed in.
    std::string forPerson;          // Whose word it is when recorded for somebody, else empty.
    std::string role;
    std::string evidenceName, evidenceSha256;
    std::string at;
    int revision = 0;
    std::string revisionHash;
    bool locks = false;
    bool requestChanges = false;
    std::string withdrawnAt, withdrawnBy, withdrawnReason;  // Empty while it stands; a withdrawn one is only listed.
    bool stands() const { return withdrawnAt.empty() && !requestChanges && !by.empty(); }
};

struct FileFact {
    std::string name;               // "spring_v03_mix.wav"
    std::string what;               // "mix", "master", "stem rhythm"
    std::string sha256;
    int64_t bytes = 0;
    std::string revisionHash;       // Of the revision that it was written from.
    std::string masterDescription;  // Format in words: "WAV 48 kHz 24 bit", may be empty.
    std::string sourceType = {};    // IPTC digital source type that the written file carries; empty = no mark is in it.
};

struct CueFact {
    std::string id, title;
    int revision = 0;
    std::string revisionHash;
    int64_t lengthSamples = 0;
    int sampleRate = 48000;
    int64_t milliBpm = 0;
    std::string key;
    std::string frameRate, pictureStart;  // "25", "01:00:00:00"
    std::string loudness;                 // In words: "-14.0 LUFS, -1.1 dBTP", may be empty.
    std::vector<SectionFact> sections;
    std::vector<StemFact> stems;
    std::vector<ElementFact> elements;
    std::vector<ApprovalFact> approvals;  // All, oldest first.
    bool allCellsApproved = false;        // Every cell of this revision is held by a live approval.
    std::vector<std::string> creators;    // Names of the people who made the revisions.
    bool deliveriesAsked = false;         // Whether the takes were looked up among the studio's deliveries: R46.
    int deliveredToThisClientBefore = 0;  // Elements whose take this client received before, in another cue.
    std::vector<FileFact> files;
};

struct ContributorFact {
    std::string name, role;
    std::string did;                // "composed the melody, bars 1 to 8"
    StatedFact agreement;           // Reference or date of the signed agreement, and the agreement itself.
    int sharePermille = 0;          // Writer's share; all writers' shares make 1000.
    std::string society, ipi;
    bool human = true;              // False when a listed name is a program: never a writer.
};

// Somebody else's material: a sample, loop, sound bank, recording, quotation, public-domain source.
struct MaterialFact {
    std::string name, kind, maker;  // kind: sample, loop, soundbank, recording, quotation, public-domain
    std::string licence;            // Title and version; empty = none on file.
    std::string licenceSha256;      // Archived copy of its text.
    std::optional<bool> commercial; // May be used in paid work.
    std::string attribution;        // Text that must appear, or empty.
    bool shareAlike = false, noDerivatives = false, copyleft = false;
    std::optional<bool> exclusive;
    std::vector<std::string> media;      // Media ids it is licensed for; empty = all.
    std::vector<std::string> territory;  // Empty = the world.
    std::string until;              // Date when the permission ends ("2027-12-31"), empty = no end.
    std::string where;              // Where it is audible.
    std::string proof;              // Proof of purchase or permission, may be empty.
};

struct ReferenceFact {
    std::string title, artist, suppliedBy;
    std::string words;              // The request in the brief's own words.
    bool asksCloseness = false;
    bool fedToModel = false;
    std::string released;           // Date when the client released it from further use, or empty.
    std::string report;             // Reference of an independent musicologist's report, or empty.
};

// A named person's decision on a similarity match, or acceptance of a condition. A block cannot be accepted.
struct DecisionFact {
    std::string rule;               // "R43" for a match, else the rule of the condition.
    std::string subject;            // Take hash (R43) or the result's subject; empty = all of that rule.
    std::string by, reason, at;
    Json uses = {};                 // That it was accepted for; null = all (a match, or not recorded).
};

struct PersonFact {
    std::string name, role, company;
};

struct HistoryFact {
    std::string project;
    int64_t sequence = 0;
    std::string chainHash;
    int64_t treeSize = 0;
    std::string treeRoot;
    bool verified = true;           // False when the chain did not check: R03.
    std::string timeStamp;          // Name of an outside time-stamp authority; empty = the studio's own clock.
    std::string signIn;             // How sure it is who acted: a sentence; empty = not known.
};

// Known to a producer or the client, not to the ledger. Empty = not answered yet.
struct JobFact {
    std::string agency, productionCompany, jobNumber;
    std::string brand, product, adCode, airdate;   // Commercials.
    std::string programme, episode;                // Programmes.
    std::optional<bool> commercial;                // A spot (true) or a programme, game, podcast (false).
    StatedFact insurer;                            // What the broker answered on AI exclusions.
    std::string aiTagTrack, aiTagComposition;      // "yes" or "no", for stores.
    std::string claimedBy;                         // Who has already registered the work elsewhere, or empty.
    StatedFact clientApproval;                     // The client's written approval of AI.
};

struct EngineFact {
    std::string version, build, sourceRevision;
};

struct StudioFact {
    std::string name;
    std::string rightsContact;      // Email for claims.
};

struct ClearanceFacts {
    DocumentFact document;
    std::string client, project;
    JobFact job;
    std::vector<CueFact> cues;
    Json uses = Json::array();      // core/rights/uses.h
    std::vector<std::string> usesAdded;  // In words: uses of the project that the uses file leaves out; `uses` has them.
    std::string statedBy;           // Who gave the uses file; its statements are theirs.
    std::string usesFileName, usesFileSha256;  // Empty when no file was given.
    std::string finalApprover;      // Of the project; empty = none is named.
    std::vector<ContributorFact> contributors;
    std::vector<MaterialFact> materials;
    std::vector<ReferenceFact> references;
    std::vector<DecisionFact> decisions;
    Json similarity;                // Summary over all takes, or null: method, version, corpus, counts.
    PersonFact signatory;
    HistoryFact history;
    EngineFact engine;
    StudioFact studio;
    std::optional<std::string> grantTemplate;  // The studio counsel's own text with {{placeholders}}.
    std::string grantTemplateName;
    std::string agreement;          // "contract 2026-17 of 3 March 2026": where warranties stand, or empty.
};

// Everything above under snake_case names, for logs, tests and bug reports.
Json toJson(const ClearanceFacts& facts);

}  // namespace fermata
