// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals of files, folders, recordings and packs.
#include "core/base/phrase_tables.h"

namespace fermata {
namespace {

constexpr Phrase kPhrases[] = {
    {"refusal.read", "vp", PHRASE("Core", "Cannot read %1: %2.")},
    {"refusal.write", "vp", PHRASE("Core", "Cannot write %1: %2.")},
    {"refusal.write-full", "vp", PHRASE("Core", "Cannot write %1: %2. Free some space and try again; nothing was changed.")},
    {"refusal.chunk-full", "vp", PHRASE("Core", "Cannot write the chunk %1: %2. Free some space and try again; nothing was changed.")},
    {"refusal.chunk-write", "vp", PHRASE("Core", "Cannot write the chunk %1: %2.")},
    {"refusal.chunk-store", "vp", PHRASE("Core", "Cannot store the chunk %1: %2.")},
    {"refusal.chunk-store-full", "vp", PHRASE("Core", "Cannot store the chunk %1: %2. Free some space and try again; nothing was changed.")},
    {"refusal.make-folder", "vp", PHRASE("Core", "Cannot create the folder %1: %2.")},
    {"refusal.make-folder-full", "vp", PHRASE("Core", "Cannot create the folder %1: %2. Free some space and try again; nothing was changed.")},
    {"refusal.move-pack", "vp", PHRASE("Core", "Cannot move the pack to %1: %2.")},
    {"refusal.move-pack-full", "vp", PHRASE("Core", "Cannot move the pack to %1: %2. Free some space and try again; nothing was changed.")},
    {"refusal.open", "vp", PHRASE("Core", "Cannot open %1: %2.")},
    {"refusal.lock", "vp", PHRASE("Core", "Cannot lock %1: %2.")},
    {"refusal.look-at", "vp", PHRASE("Core", "Cannot look at %1: %2.")},
    {"refusal.start", "vp", PHRASE("Core", "Cannot start %1: %2.")},
    {"refusal.run", "vp", PHRASE("Core", "Cannot run %1: %2.")},
    {"refusal.is-folder", "", PHRASE("Core", "%1 is a folder; a file is needed here.")},
    {"refusal.no-file", "", PHRASE("Core", "There is no file %1.")},
    {"refusal.no-audio", "", PHRASE("Core", "%1 is no audio that can be imported (%2); give a WAV, FLAC or AIFF file.")},
    {"refusal.lossy", "", PHRASE("Core", "%1 holds lossy or unusual audio; give the original as WAV, FLAC or AIFF.")},
    {"refusal.channels", "v#", PHRASE("Core", "%1 has %2 channels; give a mono or stereo file.")},
    {"refusal.rate", "v#", PHRASE("Core", "%1 has a rate of %2 Hz; give 8 to 384 kHz.")},
    {"refusal.no-sound", "", PHRASE("Core", "%1 holds no sound.")},
    {"refusal.too-long", "", PHRASE("Core", "%1 is longer than one hour; give the part that is meant.")},
    {"refusal.silent", "", PHRASE("Core", "%1 is silent.")},
    {"refusal.too-loud", "", PHRASE("Core", "%1 peaks more than 24 dB above full scale; export it at a lower level.")},
    {"refusal.two-pop", "", PHRASE("Core", "The 2-pop would lie before 00:00:00:00: picture starts at %1. Choose a later picture start or leave the 2-pop out.")},
    {"refusal.not-stereo-odd", "v#", PHRASE("Core", "The audio for %1 is not stereo: %2 samples is an odd number.")},
    {"refusal.not-stereo", "", PHRASE("Core", "The audio for %1 is not stereo.")},
    {"refusal.leaves-24", "v##", PHRASE("Core", "The audio for %1 leaves 24 bits at frame %2: %3.")},
    {"refusal.four-gib", "", PHRASE("Core", "%1 would be larger than 4 GiB, which a WAV file cannot hold. Deliver the cue in parts of less than four hours.")},
    {"refusal.archive", "vp", PHRASE("Core", "%1 cannot be written: %2. Check that the disk has room and the folder is writable.")},
    {"refusal.mp3-rate", "#", PHRASE("Core", "An MP3 cannot have %1 kbit/s; choose 32 to 320.")},
    {"refusal.mp3-none", "", PHRASE("Core", "This libsndfile cannot write MP3: %1 Install libsndfile 1.1 or newer with MP3 support.")},
    {"refusal.pack", "vp", PHRASE("Core", "The pack of “%1” cannot be written: %2.")},
    {"refusal.pack-stems", "", PHRASE("Core", "it has no stems")},
    {"refusal.pack-exists", "", PHRASE("Core", "%1 exists already and is not empty. Choose another folder, or move it away: a delivered pack is never overwritten.")},
    {"refusal.pack-cancelled", "", PHRASE("Core", "Writing the pack was cancelled.")},
    {"refusal.pack-clearance", "", PHRASE("Core", "A pack needs an issued clearance; clear the cue first or deliver a preview.")},
    {"refusal.pack-hash", "", PHRASE("Core", "%1 names another hash for %2 than the file has. Clear this revision again.")},
    {"refusal.pack-name", "", PHRASE("Core", "“%1” is no file name for a pack: it must be plain ASCII without spaces, at most 80 characters, below data/.")},
    {"refusal.pack-twice", "", PHRASE("Core", "The pack has two files named “%1”.")},
    {"refusal.pack-somebody", "", PHRASE("Core", "%1 was written by somebody else meanwhile.")},
    {"refusal.file-uncleared", "", PHRASE("Core", "%1 is not named in the clearance; issue a new version.")},
    {"refusal.file-other", "", PHRASE("Core", "%1 is not the file that was cleared; issue a new version.")},
    {"refusal.chunk-missing", "", PHRASE("Core", "The chunk %1 is missing. Restore it from a backup.")},
    {"refusal.chunk-list", "vp", PHRASE("Core", "The chunks in %1 cannot be listed: %2.")},
    {"refusal.render-cancelled", "", PHRASE("Core", "Rendering was cancelled; nothing was changed.")},
    {"refusal.errno-space", "", PHRASE("Core", "No space left on device")},
    {"refusal.errno-permission", "", PHRASE("Core", "Permission denied")},
    {"refusal.errno-none", "", PHRASE("Core", "No such file or directory")},
    {"refusal.errno-readonly", "", PHRASE("Core", "Read-only file system")},
    {"refusal.errno-io", "", PHRASE("Core", "Input/output error")},
    {"refusal.errno-quota", "", PHRASE("Core", "Disk quota exceeded")},
    {"refusal.errno-notfolder", "", PHRASE("Core", "Not a directory")},
    {"refusal.errno-exists", "", PHRASE("Core", "File exists")},
    {"refusal.errno-files", "", PHRASE("Core", "Too many open files")},
    {"refusal.errno-name", "", PHRASE("Core", "File name too long")},
    {"refusal.errno-refused", "", PHRASE("Core", "Connection refused")},
};

}  // namespace

std::span<const Phrase> fileRefusalPhrases() { return kPhrases; }

}  // namespace fermata
