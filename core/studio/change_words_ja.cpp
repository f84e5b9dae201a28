// SPDX-License-Identifier: GPL-3.0-or-later
// Japanese words for changes; text without spaces is cut at them, the longest first.
#include "core/studio/change_vocabulary.h"

namespace fermata {
namespace {

constexpr ChangeWord kWords[] = {
    {"活発に", "activity", 1}, {"活発", "activity", 1}, {"せわしなく", "activity", 1}, {"忙しく", "activity", 1}, {"伸ばし", "activity", -1}, {"持続", "activity", -1},
    {"エネルギー", "energy", 1}, {"エネルギッシュ", "energy", 1}, {"元気に", "energy", 1}, {"元気", "energy", 1}, {"激しく", "energy", 1}, {"激しい", "energy", 1},
    {"力強く", "energy", 1}, {"力強い", "energy", 1}, {"盛り上げ", "energy", 1}, {"盛り上がる", "energy", 1}, {"迫力", "energy", 1}, {"強く", "dynamics", 1},
    {"強い", "dynamics", 1}, {"大きく", "dynamics", 1}, {"大きい", "dynamics", 1}, {"勢い", "energy", 1}, {"うるさい", "dynamics", 1}, {"うるさ", "dynamics", 1},
    {"派手に", "energy", 1}, {"派手", "energy", 1}, {"静かに", "dynamics", -1}, {"静かな", "dynamics", -1}, {"静か", "dynamics", -1}, {"落ち着いた", "energy", -1},
    {"落ち着か", "energy", -1}, {"穏やかに", "energy", -1}, {"穏やかな", "energy", -1}, {"穏やか", "energy", -1}, {"優しく", "energy", -1}, {"優しい", "energy", -1},
    {"控えめに", "energy", -1}, {"控えめ", "energy", -1}, {"小さく", "dynamics", -1}, {"小さい", "dynamics", -1}, {"弱く", "dynamics", -1}, {"密度", "density", 1},
    {"密に", "density", 1}, {"音数", "density", 1}, {"厚く", "density", 1}, {"厚い", "density", 1}, {"賑やかに", "density", 1}, {"賑やか", "density", 1},
    {"動き", "density", 1}, {"複雑に", "density", 1}, {"複雑", "density", 1}, {"細かく", "density", 1}, {"増や", "density", 1}, {"シンプルに", "density", -1},
    {"シンプル", "density", -1}, {"すっきり", "density", -1}, {"まばらに", "density", -1}, {"薄く", "density", -1}, {"薄い", "density", -1}, {"隙間", "density", -1},
    {"余白", "density", -1}, {"空間", "density", -1}, {"少なく", "density", -1}, {"減ら", "density", -1}, {"高く", "register", 1}, {"高い", "register", 1},
    {"高め", "register", 1}, {"低く", "register", -1}, {"低い", "register", -1}, {"低め", "register", -1}, {"深く", "register", -1}, {"深い", "register", -1},
    {"明るく", "brightness", 1}, {"明るい", "brightness", 1}, {"明るさ", "brightness", 1}, {"明るめ", "brightness", 1}, {"キラキラ", "brightness", 1},
    {"鋭く", "brightness", 1}, {"鋭い", "brightness", 1}, {"クリアに", "brightness", 1}, {"クリア", "brightness", 1}, {"暗く", "brightness", -1},
    {"暗い", "brightness", -1}, {"暗め", "brightness", -1}, {"温かく", "brightness", -1}, {"温かい", "brightness", -1}, {"暖かく", "brightness", -1},
    {"暖かい", "brightness", -1}, {"柔らかく", "brightness", -1}, {"柔らかい", "brightness", -1}, {"こもった", "brightness", -1}, {"丸く", "brightness", -1},
    {"グルーヴ", "groove", 1}, {"ノリ", "groove", 1}, {"ファンキーに", "groove", 1}, {"ファンキー", "groove", 1}, {"スウィング", "groove", 1}, {"人間らしく", "groove", 1},
    {"タイトに", "groove", -1}, {"タイト", "groove", -1}, {"かっちり", "groove", -1}, {"機械的に", "groove", -1}, {"機械的", "groove", -1}, {"正確に", "groove", -1},
};
constexpr ChangeRole kRoles[] = {
    {"ドラムス", "rhythm"}, {"ドラム", "rhythm"}, {"パーカッション", "rhythm"}, {"ビート", "rhythm"}, {"打楽器", "rhythm"}, {"リズム", "rhythm"}, {"ベース", "bass"},
    {"コード", "harmony"}, {"和音", "harmony"}, {"ハーモニー", "harmony"}, {"ピアノ", "harmony"}, {"メロディー", "melody"}, {"メロディ", "melody"}, {"旋律", "melody"},
    {"主題", "melody"}, {"パッド", "texture"}, {"テクスチャー", "texture"}, {"雰囲気", "texture"}, {"エフェクト", "effects"}, {"効果音", "effects"},
};
constexpr ChangeRole kKept[] = {{"輪郭", "contour"}, {"動き方", "contour"}, {"ハーモニー", "harmony"}, {"リズム", "rhythm"}};
constexpr std::string_view kFillers[] = {
    "を", "に", "は", "が", "の", "も", "で", "と", "へ", "て", "た", "る", "し", "して", "する", "した", "くして", "ください", "下さい", "お願いします", "お願い", "もう", "もっと", "より",
    "感じに", "感じ", "欲しい", "ほしい", "たい", "です", "ます", "ここ", "この", "部分", "全体", "全体的に", "さ", "な", "い", "く", "げ", "ちゃんと", "だけ", "まで", "音",
};
constexpr std::string_view kTurnsAfter[] = {"すぎる", "すぎ", "過ぎる", "過ぎ", "減らして", "減らす", "減らし", "下げて", "下げる", "抑えて", "抑える", "少なく", "弱く", "ないで", "しないで"};
constexpr std::string_view kSmall[] = {"少し", "ちょっと", "やや", "わずかに"};
constexpr std::string_view kLarge[] = {"かなり", "ずっと", "とても", "すごく", "大幅に"};
constexpr std::string_view kOff[] = {"なし", "無し", "抜いて", "抜き", "消して", "外して", "なくして"};
constexpr std::string_view kOn[] = {"足して", "加えて", "追加して", "入れて"};
constexpr std::string_view kKeep[] = {"そのまま", "残して", "維持して", "保って"};
constexpr std::string_view kLike[] = {"似た", "近い", "前と同じ"};
constexpr std::string_view kOther[] = {"別の", "違う", "新しい", "嫌い", "好きではない", "気に入らない"};
constexpr std::string_view kVoice[] = {"ナレーション", "セリフ", "台詞", "声"};
constexpr std::string_view kJoins[] = {"そして", "でも"};

}  // namespace

const ChangeVocabulary& japaneseChanges() {
    static const ChangeVocabulary kAll{kWords, kRoles, kKept, kFillers, {}, kTurnsAfter, kSmall, kLarge, kOff, kOn, kKeep, kLike, kOther, kVoice, kJoins};
    return kAll;
}

}  // namespace fermata
