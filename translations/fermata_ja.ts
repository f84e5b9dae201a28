<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_GB">
<context>
    <name>Address</name>
    <message>
        <source>“%1” is no address of Fermata: %2</source>
        <translation>「%1」はFermataのアドレスではありません：%2</translation>
    </message>
    <message>
        <source>it does not begin with fermata://.</source>
        <translation>「fermata://」で始まっていません。</translation>
    </message>
    <message>
        <source>it must go on with project/NAME.</source>
        <translation>続きは「project/名前」でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” leads nowhere.</source>
        <translation>「%1」の行き先はありません。</translation>
    </message>
    <message>
        <source>%1=%2 is no number from 1.</source>
        <translation>「%1=%2」は1以上の数ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>「%1」は認識できません。</translation>
    </message>
</context>
<context>
    <name>ApprovalsPanel</name>
    <message>
        <source>This project has no final approver; nobody’s word can hold yet.</source>
        <translation>このプロジェクトには最終承認者がまだいません。誰の承認でも確定できません。</translation>
    </message>
    <message>
        <source>Only %1’s word holds. Other approvals advise.</source>
        <translation>確定できるのは%1の承認だけです。ほかの承認は助言です。</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Shows what will be held and asks again</source>
        <translation>確定される内容を示し、もう一度確認します</translation>
    </message>
    <message>
        <source>Ask for changes …</source>
        <translation>変更を依頼…</translation>
    </message>
    <message>
        <source>Select the part first; %1 selects the whole cue.</source>
        <translation>先に範囲を選択してください。%1でキュー全体を選択します。</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>%1 · revision %2 · %3</source>
        <translation>%1 · リビジョン%2 · %3</translation>
    </message>
    <message>
        <source>Remake</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Selects the part, with what was said beside it</source>
        <translation>その範囲を選択し、発言を横に示します</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Nothing approved yet</source>
        <translation>まだ承認はありません</translation>
    </message>
    <message>
        <source>An approval names one exact revision. What the final approver approves is held, bit for bit.</source>
        <translation>承認は特定の1つのリビジョンに対するものです。最終承認者が承認した内容はビット単位で確定されます。</translation>
    </message>
    <message>
        <source>Withdraw this approval</source>
        <translation>この承認を撤回</translation>
    </message>
    <message>
        <source>What it held is free again. The approval and your reason stay in the history.</source>
        <translation>確定が解除されます。承認と理由は履歴に残ります。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why? This is required.</source>
        <translation>理由は必須です。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Name the final approver …</source>
        <translation>最終承認者を指名…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Opens the paper that this word rests on, and says its SHA-256</source>
        <translation>この承認の根拠となる書類を開き、SHA-256を表示します</translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <source>Ask for changes to revision %1</source>
        <translation>リビジョン%1の変更を依頼</translation>
    </message>
    <message>
        <source>Once more: hold this?</source>
        <translation>確認：確定しますか？</translation>
    </message>
    <message>
        <source>Approve this part of revision %1</source>
        <translation>リビジョン%1のこの部分を承認</translation>
    </message>
    <message>
        <source>Stems: %1</source>
        <translation>ステム：%1</translation>
    </message>
    <message>
        <source>%1 cells; nothing is held by this</source>
        <translation>%1セル。これで確定されるものはありません</translation>
    </message>
    <message>
        <source>%1 cells will be held, bit for bit, by the word of %2</source>
        <translation>%2の承認により%1セルがビット単位で確定されます</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>コメント（本人の言葉）</translation>
    </message>
    <message>
        <source>Which changes?</source>
        <translation>どの変更ですか？</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>From then on the database refuses every change to these cells, whoever asks. It can be undone only by withdrawing the approval with a reason; both stay in the history.</source>
        <translation>以後、データベースは誰からの要求でもこれらのセルの変更を拒否します。理由を付けて承認を撤回した場合だけ解除され、どちらも履歴に残ります。</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>変更を依頼</translation>
    </message>
    <message>
        <source>Yes, approve</source>
        <translation>はい、承認します</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 cells will be held, bit for bit, by your word</source>
        <translation>あなたの承認により%1セルがビット単位で確定されます</translation>
    </message>
    <message>
        <source>%1 cells; your own word is advice and holds nothing</source>
        <translation>%1セル。あなた自身の意見は助言であり、何も確定しません</translation>
    </message>
    <message>
        <source>%1 cells in here are held already</source>
        <translation>そのうち%1セルはすでに確定済みです</translation>
    </message>
    <message>
        <source>Sections are approved whole: what is selected is only a piece.</source>
        <translation>セクションは全体で承認されます。選択はその一部だけです。</translation>
    </message>
    <message>
        <source>The project has no final approver yet: nothing can be held until it names one.</source>
        <translation>プロジェクトにはまだ最終承認者がいません。指名されるまで何も確定できません。</translation>
    </message>
    <message>
        <source>This is recorded as your own word on exactly this revision. It advises; only the final approver’s word holds.</source>
        <translation>まさにこのリビジョンへのあなた自身の意見として記録されます。助言であり、確定するのは最終承認者の承認だけです。</translation>
    </message>
    <message>
        <source>Select what shall change first: click a section, or drag over the ruler.</source>
        <translation>まず変更する部分を選んでください。セクションをクリックするか、ルーラー上をドラッグします。</translation>
    </message>
    <message>
        <source>Select what to approve first: click a section, or drag over the ruler.</source>
        <translation>まず承認する部分を選んでください。セクションをクリックするか、ルーラー上をドラッグします。</translation>
    </message>
    <message>
        <source>Once more: record this advice?</source>
        <translation>もう一度確認：この助言を記録しますか？</translation>
    </message>
    <message>
        <source>%1 cells; the word of %2 is advice and holds nothing</source>
        <translation>%1セル。%2の言葉は助言で、何も確定しません</translation>
    </message>
    <message>
        <source>This is recorded as the word of %1 on exactly this revision, with the evidence. It advises; only the final approver’s word holds.</source>
        <translation>このリビジョンそのものに対する%1の言葉として、証拠とともに記録されます。これは助言です。確定するのは最終承認者の言葉だけです。</translation>
    </message>
    <message>
        <source>Yes, record it</source>
        <translation>はい、記録します</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Check with these</source>
        <translation>これで確認</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back to what is usual</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Drops what was stated here: the project’s uses or the brief’s count again</source>
        <translation>ここでの指定を破棄し、プロジェクトまたはブリーフの用途に戻します</translation>
    </message>
    <message>
        <source>The signed agreement</source>
        <translation>署名済みの契約</translation>
    </message>
    <message>
        <source>What is stated for the clearance</source>
        <translation>権利処理のために述べること</translation>
    </message>
    <message>
        <source>Uses and contact</source>
        <translation>用途と連絡先</translation>
    </message>
    <message>
        <source>People and shares</source>
        <translation>人と持ち分</translation>
    </message>
    <message>
        <source>Job and papers</source>
        <translation>案件と書類</translation>
    </message>
    <message>
        <source>The paper that says so</source>
        <translation>それを示す書類</translation>
    </message>
</context>
<context>
    <name>AskedUses</name>
    <message>
        <source>No use is asked for yet: state media, territory and term.</source>
        <translation>用途がまだ指定されていません。メディア・地域・期間を指定してください。</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>依頼内容：%1</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Uses and job facts as “fermata clear --uses” reads them</source>
        <translation>「fermata clear --uses」が読む用途と案件の情報</translation>
    </message>
    <message>
        <source>Uses, people, papers …</source>
        <translation>用途・人・書類…</translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <source>Paste the client’s words. Nothing is sent anywhere; they are read here.</source>
        <translation>クライアントの言葉を貼り付けてください。どこにも送信されず、ここで読み取られます。</translation>
    </message>
    <message>
        <source>Composing …</source>
        <translation>作曲中…</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>作曲</translation>
    </message>
    <message>
        <source>Settle what contradicts itself first</source>
        <translation>先に矛盾を解消してください</translation>
    </message>
    <message>
        <source>Makes revision 1 from this brief</source>
        <translation>このブリーフからリビジョン1を作ります</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>クライアントの言葉</translation>
    </message>
    <message>
        <source>Use the sample brief</source>
        <translation>サンプルのブリーフを使う</translation>
    </message>
    <message>
        <source>The client’s words</source>
        <translation>クライアントの言葉</translation>
    </message>
    <message>
        <source>60-second spot, 120 bpm, hopeful, builds to 0:15, drop at 0:45, six stems, no piano</source>
        <translation>60秒のスポット、120 bpm、希望に満ちた、0:15まで盛り上がる、0:45にドロップ、6ステム、ピアノなし</translation>
    </message>
    <message>
        <source>Not understood: it will not shape the music</source>
        <translation>理解できませんでした：音楽には反映されません</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>理解した内容</translation>
    </message>
    <message>
        <source>%1: %2, from “%3”</source>
        <translation>%1：%2（「%3」より）</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>まだ読むものがありません</translation>
    </message>
    <message>
        <source>Length, tempo, key, mood, hits, sections, stems and uses are read from plain words. What is not understood is listed, never dropped.</source>
        <translation>長さ、テンポ、調、雰囲気、ヒット、セクション、ステム、用途を普通の言葉（日本語か英語）から読み取ります。理解できない部分は捨てずに一覧に示します。</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>理解できなかった語句：%1</translation>
    </message>
    <message>
        <source>Brief of %1</source>
        <translation>%1のブリーフ</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>バージョン%1/%2</translation>
    </message>
    <message>
        <source>Save as the next version</source>
        <translation>次のバージョンとして保存</translation>
    </message>
    <message>
        <source>Nothing differs from the newest version</source>
        <translation>最新バージョンとの違いはありません</translation>
    </message>
    <message>
        <source>Makes the next revision; no sample changes</source>
        <translation>次のリビジョンを作ります。サンプルは変わりません</translation>
    </message>
    <message>
        <source>Compose another cue</source>
        <translation>別のキューを作曲</translation>
    </message>
    <message>
        <source>From this version, beside the cue that there is</source>
        <translation>このバージョンから、今のキューとは別に作ります</translation>
    </message>
    <message>
        <source>%1 (what was drawn counts instead)</source>
        <translation>%1（描いた内容が優先されます）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Versions (%1)</source>
        <translation>バージョン（%1件）</translation>
    </message>
    <message>
        <source>Title of the cue</source>
        <translation>キューのタイトル</translation>
    </message>
    <message>
        <source>Title of the cue; without one it is numbered</source>
        <translation>キューのタイトル（なければ番号になります）</translation>
    </message>
</context>
<context>
    <name>BriefTimeline</name>
    <message>
        <source>Hits and energy</source>
        <translation>ヒットとエネルギー</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>スナップ</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>小節</translation>
    </message>
    <message>
        <source>Snap: %1</source>
        <translation>スナップ：%1</translation>
    </message>
    <message>
        <source>Undo what was drawn</source>
        <translation>描いた内容を取り消す</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>描き直す</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>言葉のとおりにする</translation>
    </message>
    <message>
        <source>Takes away what was drawn; the words count again</source>
        <translation>描いた内容を外し、言葉を優先します</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>Place a hit</source>
        <translation>ヒットを置く</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Add a point to the energy curve</source>
        <translation>エネルギー曲線にポイントを加える</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>瞬時に切替</translation>
    </message>
    <message>
        <source>Reached at once, not by a rise</source>
        <translation>徐々に上がらず、瞬時に切り替わります</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>ポイントを削除</translation>
    </message>
    <message>
        <source>Name of the hit</source>
        <translation>ヒットの名前</translation>
    </message>
    <message>
        <source>Time of the hit</source>
        <translation>ヒットの時刻</translation>
    </message>
    <message>
        <source>Kind of hit: %1</source>
        <translation>ヒットの種類：%1</translation>
    </message>
    <message>
        <source>Remove the hit</source>
        <translation>ヒットを削除</translation>
    </message>
</context>
<context>
    <name>BriefVersions</name>
    <message>
        <source>Not saved yet: this would change</source>
        <translation>未保存：次の点が変わります</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1、%2：%3 → %4</translation>
    </message>
    <message>
        <source>Version %1, %2, by %3</source>
        <translation>バージョン%1、%2、%3</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
</context>
<context>
    <name>ChangeSlider</name>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1から%2</translation>
    </message>
</context>
<context>
    <name>ClearanceFinding</name>
    <message>
        <source>To fix: %1</source>
        <translation>解決方法：%1</translation>
    </message>
    <message>
        <source>Up to: %1</source>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>Up to: %1, %2</source>
        <translation>担当：%1、%2</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>判断する…</translation>
    </message>
    <message>
        <source>Accept …</source>
        <translation>受け入れる…</translation>
    </message>
    <message>
        <source>Whoever is signed in listens and decides, with a reason</source>
        <translation>サインインしている人が聴いて理由とともに判断します</translation>
    </message>
    <message>
        <source>Whoever is signed in accepts the condition, with a reason</source>
        <translation>サインインしている人が理由とともに条件を受け入れます</translation>
    </message>
    <message>
        <source>Leads to where this is settled</source>
        <translation>これを解決する場所へ移ります</translation>
    </message>
    <message>
        <source>For these uses only: %1. A use that is asked for later needs its own acceptance.</source>
        <translation>次の用途に限ります：%1。後から求められた用途には、別途の承諾が必要です。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承諾済み</translation>
    </message>
</context>
<context>
    <name>ClearanceRecord</name>
    <message>
        <source>Compare %1</source>
        <translation>%1を比較</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>差し替え済み</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回済み</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>%1を検証</translation>
    </message>
    <message>
        <source>Verify %1: its PDF, its data, the history, a signature</source>
        <translation>%1を検証：PDF、データ、履歴、署名</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>ClearancesPage</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>Issued and blocked</source>
        <translation>発行済み・使用不可</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>差し替え済み</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回済み</translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation>権利処理</translation>
    </message>
    <message>
        <source>Every document of your projects that was issued. A preview is stored nowhere; it is made on a cue’s legal desk.</source>
        <translation>あなたのプロジェクトで発行されたすべての文書です。プレビューは保存されません。キューの法務デスクで作られます。</translation>
    </message>
    <message>
        <source>Number, cue, client or person</source>
        <translation>番号・キュー・クライアント・人</translation>
    </message>
    <message>
        <source>issued by %1 on %2</source>
        <translation>%2に%1が発行</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>差し替え済み</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回済み</translation>
    </message>
    <message>
        <source>No document was issued yet</source>
        <translation>発行された文書はまだありません</translation>
    </message>
    <message>
        <source>No document of this kind</source>
        <translation>該当する文書はありません</translation>
    </message>
    <message>
        <source>Open a cue and its legal desk: a preview says what can be cleared, and legal or a producer issues it.</source>
        <translation>キューとその法務デスクを開いてください。プレビューで何を権利処理できるかがわかり、法務またはプロデューサーが発行します。</translation>
    </message>
    <message>
        <source>Choose another state above, or look for other words.</source>
        <translation>上で別の状態を選ぶか、別の言葉で探してください。</translation>
    </message>
    <message>
        <source>To the projects</source>
        <translation>プロジェクトへ</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search cues, projects and commands, or paste an address</source>
        <translation>キュー、プロジェクト、コマンドを検索、またはアドレスを貼り付け</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Nothing matches. Try the name of a cue, or a word of a command.</source>
        <translation>該当なし。キュー名やコマンドの語を試してください。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>settled</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>リビジョン%1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>担当：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>返信%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>返信…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Remake</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Selects the part, with what was said beside it</source>
        <translation>その範囲を選択し、発言を横に示します</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>担当者</translation>
    </message>
</context>
<context>
    <name>CommentFlag</name>
    <message>
        <source>Comment by %1: %2</source>
        <translation>%1のコメント：%2</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Unfold a comment first; its thread is settled or opened again.</source>
        <translation>先にコメントを開いてください。そのスレッドを解決または再開します。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>まだコメントはありません</translation>
    </message>
    <message>
        <source>None is settled</source>
        <translation>解決済みはありません</translation>
    </message>
    <message>
        <source>No open comments</source>
        <translation>未解決のコメントはありません</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Press C to write one at the playhead, or over the selection.</source>
        <translation>Cキーで再生位置または選択範囲に書き込めます。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>What should be different here?</source>
        <translation>ここをどう変えますか？</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Ctrl+Enter posts</source>
        <translation>Ctrl+Enterで投稿</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>%1についてのコメント</translation>
    </message>
    <message>
        <source>Comment at %1</source>
        <translation>%1の位置にコメント</translation>
    </message>
    <message>
        <source>Move to the selection</source>
        <translation>選択範囲へ移す</translation>
    </message>
    <message>
        <source>Move to the playhead</source>
        <translation>再生位置へ移す</translation>
    </message>
    <message>
        <source>The comment began elsewhere; it is posted where it began</source>
        <translation>コメントは別の位置で書き始められました。投稿先はその位置です</translation>
    </message>
    <message>
        <source>From legal</source>
        <translation>法務から</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Choose A and B</source>
        <translation>AとBを選択</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>リビジョン%1、%2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>リビジョン%1</translation>
    </message>
    <message>
        <source>Revision %1 as A</source>
        <translation>リビジョン%1をAに</translation>
    </message>
    <message>
        <source>Revision %1 as B</source>
        <translation>リビジョン%1をBに</translation>
    </message>
    <message>
        <source>%1 LUFS  %2 dBTP</source>
        <translation>%1 LUFS  %2 dBTP</translation>
    </message>
    <message>
        <source>Null test by stem and section</source>
        <translation>ステムとセクションごとのヌルテスト</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>ここから再生</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>%1をソロ</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1、%2：%3 %4</translation>
    </message>
    <message>
        <source>bit-identical</source>
        <translation>ビット一致</translation>
    </message>
    <message>
        <source>Null test, peak: %1</source>
        <translation>ヌルテスト、ピーク：%1</translation>
    </message>
    <message>
        <source>What was asked and planned differently</source>
        <translation>依頼と計画の違い</translation>
    </message>
    <message>
        <source>Nothing: form, plan, sounds and brief are the same.</source>
        <translation>違いなし：構成、計画、音色、ブリーフは同じです。</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4, then %5</source>
        <translation>%1、%2 %3：%4から%5</translation>
    </message>
    <message>
        <source>One revision so far</source>
        <translation>リビジョンはまだ1つ</translation>
    </message>
    <message>
        <source>When a part is made again, both revisions can be compared here, heard at the same sample and set against each other.</source>
        <translation>作り直すと、ここで両方のリビジョンを同じサンプル位置で聴き比べられます。</translation>
    </message>
    <message>
        <source>Fix a part</source>
        <translation>部分を直す</translation>
    </message>
    <message>
        <source>A · revision %1</source>
        <translation>A · リビジョン%1</translation>
    </message>
    <message>
        <source>Hear A</source>
        <translation>Aを聴く</translation>
    </message>
    <message>
        <source>B · revision %1</source>
        <translation>B · リビジョン%1</translation>
    </message>
    <message>
        <source>Hear B</source>
        <translation>Bを聴く</translation>
    </message>
    <message>
        <source>Null test</source>
        <translation>ヌルテスト</translation>
    </message>
    <message>
        <source>Hear B with A inverted: silence where nothing changed</source>
        <translation>Aを反転してBと合わせて聴く：変化のない所は無音</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>音量をそろえる</translation>
    </message>
    <message>
        <source>Levels as they are</source>
        <translation>元の音量</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>removed the marker “%1”</source>
        <translation>マーカー「%1」を削除しました</translation>
    </message>
    <message>
        <source>put the marker “%1” at %2</source>
        <translation>マーカー「%1」を%2に置きました</translation>
    </message>
    <message>
        <source>gave the comment “%1” to %2</source>
        <translation>コメント「%1」を%2に割り当てました</translation>
    </message>
    <message>
        <source>opened the comment “%1” again</source>
        <translation>コメント「%1」を再開しました</translation>
    </message>
    <message>
        <source>settled the comment “%1”</source>
        <translation>コメント「%1」を解決しました</translation>
    </message>
    <message>
        <source>answered “%1” with “%2”</source>
        <translation>「%1」に「%2」と返信しました</translation>
    </message>
    <message>
        <source>withdrew the approval of revision %1 (sections %2; stems %3): %4</source>
        <translation>リビジョン%1の承認を撤回しました（セクション%2、ステム%3）：%4</translation>
    </message>
    <message>
        <source>asked for changes to revision %1, recorded for %2 (sections %3; stems %4): “%5”</source>
        <translation>リビジョン%1の変更を求めました（%2の代理で記録、セクション%3、ステム%4）：「%5」</translation>
    </message>
    <message>
        <source>asked for changes to revision %1 (sections %2; stems %3): “%4”</source>
        <translation>リビジョン%1の変更を求めました（セクション%2、ステム%3）：「%4」</translation>
    </message>
    <message>
        <source>commented at %1, recorded for %2: “%3”</source>
        <translation>%1にコメントしました（%2の代理で記録）：「%3」</translation>
    </message>
    <message>
        <source>commented at %1: “%2”</source>
        <translation>%1にコメントしました：「%2」</translation>
    </message>
    <message>
        <source>committed revision %1</source>
        <translation>リビジョン%1を記録しました</translation>
    </message>
    <message>
        <source>made revision %1: %2</source>
        <translation>リビジョン%1を作成しました：%2</translation>
    </message>
    <message>
        <source>title “%1”</source>
        <translation>タイトル「%1」</translation>
    </message>
    <message>
        <source>length %1 s</source>
        <translation>長さ%1秒</translation>
    </message>
    <message>
        <source>also a length of %1 s</source>
        <translation>長さ%1秒とも書かれています</translation>
    </message>
    <message>
        <source>%1 frames a second</source>
        <translation>毎秒%1フレーム</translation>
    </message>
    <message>
        <source>picture starts at %1</source>
        <translation>映像は%1から</translation>
    </message>
    <message>
        <source>tempo %1 bpm</source>
        <translation>テンポ%1 bpm</translation>
    </message>
    <message>
        <source>tempo %1 to %2 bpm</source>
        <translation>テンポ%1〜%2 bpm</translation>
    </message>
    <message>
        <source>a tempo outside 30 to 300 bpm</source>
        <translation>30〜300 bpmの範囲外のテンポ</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>調：%1</translation>
    </message>
    <message>
        <source>a minor key</source>
        <translation>短調</translation>
    </message>
    <message>
        <source>a major key</source>
        <translation>長調</translation>
    </message>
    <message>
        <source>a minor key (%1, as none was named)</source>
        <translation>短調（指定がないため%1）</translation>
    </message>
    <message>
        <source>a major key (%1, as none was named)</source>
        <translation>長調（指定がないため%1）</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>%1拍子</translation>
    </message>
    <message>
        <source>hit at %1</source>
        <translation>%1にヒット</translation>
    </message>
    <message>
        <source>logo at %1</source>
        <translation>%1にロゴ</translation>
    </message>
    <message>
        <source>drop at %1</source>
        <translation>%1にドロップ</translation>
    </message>
    <message>
        <source>stop at %1</source>
        <translation>%1にストップ</translation>
    </message>
    <message>
        <source>cut at %1</source>
        <translation>%1にカット</translation>
    </message>
    <message>
        <source>energy %1 % from %2</source>
        <translation>%2からエネルギー%1%</translation>
    </message>
    <message>
        <source>energy %1 % until %2</source>
        <translation>%2までエネルギー%1%</translation>
    </message>
    <message>
        <source>energy %1 % at the start</source>
        <translation>冒頭のエネルギー%1%</translation>
    </message>
    <message>
        <source>energy %1 % at the end</source>
        <translation>終わりのエネルギー%1%</translation>
    </message>
    <message>
        <source>energy rises to %1 % at %2</source>
        <translation>%2でエネルギーが%1%に上がる</translation>
    </message>
    <message>
        <source>energy rises to %1 % at the end</source>
        <translation>終わりでエネルギーが%1%に上がる</translation>
    </message>
    <message>
        <source>energy rises from %1 to the end</source>
        <translation>%1から終わりまでエネルギーが上がる</translation>
    </message>
    <message>
        <source>energy rises through the cue</source>
        <translation>キュー全体でエネルギーが上がる</translation>
    </message>
    <message>
        <source>energy peaks at %1</source>
        <translation>%1でエネルギーが最大</translation>
    </message>
    <message>
        <source>energy dips to %1 % at %2</source>
        <translation>%2でエネルギーが%1%に下がる</translation>
    </message>
    <message>
        <source>%1 stems: %2</source>
        <translation>ステム%1本：%2</translation>
    </message>
    <message>
        <source>1 stem: %1</source>
        <translation>ステム1本：%1</translation>
    </message>
    <message>
        <source>%1 stems</source>
        <translation>ステム%1本</translation>
    </message>
    <message>
        <source>1 stem</source>
        <translation>ステム1本</translation>
    </message>
    <message>
        <source>stems: %1</source>
        <translation>ステム：%1</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>セクション%1</translation>
    </message>
    <message>
        <source>sections %1</source>
        <translation>セクション%1</translation>
    </message>
    <message>
        <source>button ending</source>
        <translation>ボタンで終わる（短い締め）</translation>
    </message>
    <message>
        <source>ring-out ending</source>
        <translation>余韻で終わる</translation>
    </message>
    <message>
        <source>fade ending</source>
        <translation>フェードで終わる</translation>
    </message>
    <message>
        <source>loop ending</source>
        <translation>ループで終わる</translation>
    </message>
    <message>
        <source>%1 LUFS integrated</source>
        <translation>%1 LUFS（インテグレーテッド）</translation>
    </message>
    <message>
        <source>true peak at most %1 dBTP</source>
        <translation>トゥルーピーク最大%1 dBTP</translation>
    </message>
    <message>
        <source>%1 LUFS, %2 dBTP (%3)</source>
        <translation>%1 LUFS、%2 dBTP（%3）</translation>
    </message>
    <message>
        <source>timing and accents as people play (learned from drum performances)</source>
        <translation>人の演奏のようなタイミングとアクセント（ドラム演奏から学習）</translation>
    </message>
    <message>
        <source>use: %1; %2</source>
        <translation>用途：%1。%2</translation>
    </message>
    <message>
        <source>uses: %1; %2</source>
        <translation>用途：%1。%2</translation>
    </message>
    <message>
        <source>reference track “%1” by %2</source>
        <translation>参考曲「%1」（%2）</translation>
    </message>
    <message>
        <source>reference track “%1”</source>
        <translation>参考曲「%1」</translation>
    </message>
    <message>
        <source>reference track by %1</source>
        <translation>%1の参考曲</translation>
    </message>
    <message>
        <source>%1 (asks for closeness)</source>
        <translation>%1（近さを求めている）</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1あり</translation>
    </message>
    <message>
        <source>style %1</source>
        <translation>スタイル：%1</translation>
    </message>
    <message>
        <source>mood %1</source>
        <translation>ムード「%1」</translation>
    </message>
    <message>
        <source>mood %1 (leans to %2)</source>
        <translation>ムード「%1」（%2寄り）</translation>
    </message>
    <message>
        <source>%1 (outweighed by the field “%2”)</source>
        <translation>%1（項目「%2」が優先）</translation>
    </message>
    <message>
        <source>The brief says “%1” and “%2”: %3</source>
        <translation>ブリーフに「%1」と「%2」があります。%3</translation>
    </message>
    <message>
        <source>say how many stems are wanted.</source>
        <translation>ステムがいくつ必要か書いてください。</translation>
    </message>
    <message>
        <source>a cue ends in one way; choose button, ring-out, fade or loop.</source>
        <translation>キューの終わり方は1つです。ボタン、余韻、フェード、ループから選んでください。</translation>
    </message>
    <message>
        <source>a master has one loudness; say which, the others are made at delivery.</source>
        <translation>マスターのラウドネスは1つです。どれか書いてください。ほかは納品時に作ります。</translation>
    </message>
    <message>
        <source>say which frame rate the picture has.</source>
        <translation>映像のフレームレートを書いてください。</translation>
    </message>
    <message>
        <source>no tempo meets both; say which one counts.</source>
        <translation>両方を満たすテンポはありません。どちらを使うか書いてください。</translation>
    </message>
    <message>
        <source>a cue has one length; say which, and ask for cut-downs separately.</source>
        <translation>キューの長さは1つです。どれか書き、短縮版は別に頼んでください。</translation>
    </message>
    <message>
        <source>say which key the cue begins in.</source>
        <translation>キューの最初の調を書いてください。</translation>
    </message>
    <message>
        <source>say which metre the cue has.</source>
        <translation>キューの拍子を書いてください。</translation>
    </message>
    <message>
        <source>A length of %1 s is outside 2 s to 60 minutes; write a length in that range.</source>
        <translation>長さ%1秒は2秒〜60分の範囲外です。この範囲で書いてください。</translation>
    </message>
    <message>
        <source>The %1 at %2 lies after the end of the cue, %3; move it or make the cue longer.</source>
        <translation>%1（%2）はキューの終わり%3より後です。移すか、キューを長くしてください。</translation>
    </message>
    <message>
        <source>The energy at %1 lies after the end of the cue, %2; move it or make the cue longer.</source>
        <translation>%1のエネルギーはキューの終わり%2より後です。移すか、キューを長くしてください。</translation>
    </message>
    <message>
        <source>Section “%1” starts at %2, after the end of the cue, %3; move it or make the cue longer.</source>
        <translation>セクション「%1」の開始%2はキューの終わり%3より後です。移すか、キューを長くしてください。</translation>
    </message>
    <message>
        <source>Section “%1” starts at %2, not after “%3” at %4; give the sections in time order.</source>
        <translation>セクション「%1」（%2）は「%3」（%4）より後にありません。セクションを時間順に書いてください。</translation>
    </message>
    <message>
        <source>“%1” is wanted (%2) and unwanted (%3); say which one counts.</source>
        <translation>「%1」は希望（%2）とも不要（%3）とも書かれています。どちらか書いてください。</translation>
    </message>
    <message>
        <source>The brief asks for a %1 stem (%2) and for none of its %3 (%4); drop one of them.</source>
        <translation>ブリーフは%1のステム（%2）を求め、%3は不要（%4）としています。どちらかをやめてください。</translation>
    </message>
    <message>
        <source>%1 stems are asked for and %2 are named (%3); make the two agree.</source>
        <translation>ステムは%1本と書かれ、名前は%2個（%3）あります。揃えてください。</translation>
    </message>
    <message>
        <source>%1 stems are asked for; there are six: rhythm, bass, harmony, melody, texture, effects.</source>
        <translation>ステムは%1本求められていますが、あるのは6本です：リズム、ベース、ハーモニー、メロディー、テクスチャー、エフェクト。</translation>
    </message>
    <message>
        <source>A loop returns to its beginning, but the energy ends at %1 % and begins at %2 %; end where it begins, or choose another ending.</source>
        <translation>ループは最初に戻りますが、エネルギーは%1%で終わり%2%で始まります。同じにするか、別の終わり方を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is outside -50 to -5 LUFS; write a target like -14 LUFS.</source>
        <translation>「%1」は-50〜-5 LUFSの範囲外です。-14 LUFSのように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is outside 30 to 300 bpm; write a tempo in that range.</source>
        <translation>「%1」は30〜300 bpmの範囲外です。この範囲のテンポを書いてください。</translation>
    </message>
    <message>
        <source>they are different styles (%1, %2); say which one counts.</source>
        <translation>別々のスタイルです（%1、%2）。どちらか書いてください。</translation>
    </message>
    <message>
        <source>rhythmic activity two classes up</source>
        <translation>リズムの動きを2段階上げる</translation>
    </message>
    <message>
        <source>rhythmic activity two classes down</source>
        <translation>リズムの動きを2段階下げる</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>from %1, energy %2 %</source>
        <translation>%1から、エネルギー%2%</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>位置は自由</translation>
    </message>
    <message>
        <source>anywhere, energy %1 %</source>
        <translation>位置は自由、エネルギー%1%</translation>
    </message>
    <message>
        <source>committed revision %1 (%2 cells asked to change), hash %3</source>
        <translation>リビジョン%1を記録しました（変更対象%2セル）。ハッシュ：%3</translation>
    </message>
    <message>
        <source>revision %1 of %2: %3</source>
        <translation>%2のリビジョン%1：%3</translation>
    </message>
    <message>
        <source>approved revision %1 (sections %2; stems %3): held from now on</source>
        <translation>リビジョン%1を承認しました（セクション%2、ステム%3）。以後、確定扱いです</translation>
    </message>
    <message>
        <source>approved revision %1, recorded for %2 (sections %3; stems %4): held from now on</source>
        <translation>リビジョン%1を承認しました（%2の代理で記録、セクション%3、ステム%4）。以後、確定扱いです</translation>
    </message>
    <message>
        <source>asked for changes to revision %1 (sections %2; stems %3)</source>
        <translation>リビジョン%1の変更を求めました（セクション%2、ステム%3）</translation>
    </message>
    <message>
        <source>asked for changes to revision %1, recorded for %2 (sections %3; stems %4)</source>
        <translation>リビジョン%1の変更を求めました（%2の代理で記録、セクション%3、ステム%4）</translation>
    </message>
    <message>
        <source>approved revision %1</source>
        <translation>リビジョン%1を承認しました</translation>
    </message>
    <message>
        <source>asked for changes: %1</source>
        <translation>変更を求めました：%1</translation>
    </message>
    <message>
        <source>withdrew approval %1: %2</source>
        <translation>承認%1を撤回しました：%2</translation>
    </message>
    <message>
        <source>withdrew an approval: %1</source>
        <translation>承認を撤回しました：%1</translation>
    </message>
    <message>
        <source>commented on revision %1</source>
        <translation>リビジョン%1にコメントしました</translation>
    </message>
    <message>
        <source>commented on revision %1, recorded for %2</source>
        <translation>リビジョン%1にコメントしました（%2の代理で記録）</translation>
    </message>
    <message>
        <source>commented: %1</source>
        <translation>コメントしました：%1</translation>
    </message>
    <message>
        <source>answered a comment</source>
        <translation>コメントに返信しました</translation>
    </message>
    <message>
        <source>settled a comment</source>
        <translation>コメントを解決しました</translation>
    </message>
    <message>
        <source>opened a comment again</source>
        <translation>コメントを再開しました</translation>
    </message>
    <message>
        <source>took a comment from whoever looked after it</source>
        <translation>コメントの担当を外しました</translation>
    </message>
    <message>
        <source>gave a comment to %1</source>
        <translation>コメントを%1に割り当てました</translation>
    </message>
    <message>
        <source>decided on %1 of revision %2: %3</source>
        <translation>リビジョン%2の%1を判断しました：%3</translation>
    </message>
    <message>
        <source>made alternative %1 (%2)</source>
        <translation>代案%1を作りました（%2）</translation>
    </message>
    <message>
        <source>added the cue “%1”</source>
        <translation>キュー「%1」を追加しました</translation>
    </message>
    <message>
        <source>added cue %1</source>
        <translation>キュー%1を追加しました</translation>
    </message>
    <message>
        <source>made it a cut-down of revision %1 of another cue</source>
        <translation>別のキューのリビジョン%1の短縮版にしました</translation>
    </message>
    <message>
        <source>added the project “%1”</source>
        <translation>プロジェクト「%1」を追加しました</translation>
    </message>
    <message>
        <source>added project %1</source>
        <translation>プロジェクト%1を追加しました</translation>
    </message>
    <message>
        <source>set the final approver</source>
        <translation>最終承認者を決めました</translation>
    </message>
    <message>
        <source>added %1 as %2</source>
        <translation>%1を追加しました（%2）</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>recorded what made %1 takes</source>
        <translation>テイク%1件の出所を記録しました</translation>
    </message>
    <message>
        <source>delivered revision %1</source>
        <translation>リビジョン%1を納品しました</translation>
    </message>
    <message>
        <source>prepared clearance %1 version %2</source>
        <translation>権利処理書%1（バージョン%2）を準備しました</translation>
    </message>
    <message>
        <source>prepared clearance %1 version %2: %3</source>
        <translation>権利処理書%1（バージョン%2）を準備しました（理由：「%3」）</translation>
    </message>
    <message>
        <source>issued clearance %1 version %2</source>
        <translation>権利処理書%1（バージョン%2）を発行しました</translation>
    </message>
    <message>
        <source>issued clearance %1 version %2: %3</source>
        <translation>権利処理書%1（バージョン%2）を発行しました（理由：「%3」）</translation>
    </message>
    <message>
        <source>superseded clearance %1 version %2</source>
        <translation>権利処理書%1（バージョン%2）を置き換えました</translation>
    </message>
    <message>
        <source>superseded clearance %1 version %2: %3</source>
        <translation>権利処理書%1（バージョン%2）を置き換えました（理由：「%3」）</translation>
    </message>
    <message>
        <source>withdrawn clearance %1 version %2</source>
        <translation>権利処理書%1（バージョン%2）を撤回しました</translation>
    </message>
    <message>
        <source>withdrawn clearance %1 version %2: %3</source>
        <translation>権利処理書%1（バージョン%2）を撤回しました（理由：「%3」）</translation>
    </message>
    <message>
        <source>prepared %1</source>
        <translation>%1を準備しました</translation>
    </message>
    <message>
        <source>issued %1 version %2</source>
        <translation>%1（バージョン%2）を発行しました</translation>
    </message>
    <message>
        <source>composed from the brief (%1, seed %2)</source>
        <translation>ブリーフから作曲（%1、シード%2）</translation>
    </message>
    <message>
        <source>changed the brief: %1</source>
        <translation>ブリーフを変更：%1</translation>
    </message>
    <message>
        <source>energy at %1 places</source>
        <translation>エネルギー%1か所</translation>
    </message>
    <message>
        <source>energy at 1 place</source>
        <translation>エネルギー1か所</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>ヒット%1か所</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>ヒット1か所</translation>
    </message>
    <message>
        <source>remade %1 with %2</source>
        <translation>%1を作り直し（%2）</translation>
    </message>
    <message>
        <source>remade %1</source>
        <translation>%1を作り直し</translation>
    </message>
    <message>
        <source>%1 (alternative %2)</source>
        <translation>%1（代案%2）</translation>
    </message>
    <message>
        <source>%1, on revision %2</source>
        <translation>%1、リビジョン%2の上に</translation>
    </message>
    <message>
        <source>notes of %1 written in %2: %3</source>
        <translation>%1の音符を%2で記入：%3</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>維持%1個</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>移動%1個</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>変更%1個</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>追加%1個</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>削除%1個</translation>
    </message>
    <message>
        <source>the piano roll</source>
        <translation>ピアノロール</translation>
    </message>
    <message>
        <source>imported “%1” by %2 into %3</source>
        <translation>%2の「%1」を%3に取り込み</translation>
    </message>
    <message>
        <source>cut %1 at bar %2</source>
        <translation>%1を%2小節目で分割</translation>
    </message>
    <message>
        <source>tail of %1 swapped into %2 (%3)</source>
        <translation>%1の余韻を%2に差し替え（%3）</translation>
    </message>
    <message>
        <source>restored revision %1</source>
        <translation>リビジョン%1を復元</translation>
    </message>
    <message>
        <source>undid revision %1: %2</source>
        <translation>リビジョン%1を取り消し：%2</translation>
    </message>
    <message>
        <source>renamed section %1 to %2</source>
        <translation>セクション%1を%2に改名</translation>
    </message>
    <message>
        <source>cut down from “%1” revision %2 to %3: %4</source>
        <translation>「%1」リビジョン%2を%3に短縮：%4</translation>
    </message>
    <message>
        <source>snapped to whole bars: bar %1 to the end of bar %2</source>
        <translation>小節単位に揃えました：%1小節目から%2小節目の終わりまで</translation>
    </message>
    <message>
        <source>section %1 was cut at bar %2; the other part is kept as it is</source>
        <translation>セクション%1を%2小節目で分割しました。残りはそのままです</translation>
    </message>
    <message>
        <source>alternative %1: %2</source>
        <translation>代案%1：%2</translation>
    </message>
    <message>
        <source>what is new is %1 dB softer than its style says, so that nothing reaches full scale</source>
        <translation>新しい部分は、フルスケールに達しないよう、スタイルの指定より%1 dB小さくしました</translation>
    </message>
    <message>
        <source>%1 of %2 cells are those of revision %3 again; no sample was rendered</source>
        <translation>%2セル中%1セルがリビジョン%3のものに戻りました。サンプルは計算していません</translation>
    </message>
    <message>
        <source>the changed cells need approval again</source>
        <translation>変わったセルには再度の承認が必要です</translation>
    </message>
    <message>
        <source>the style pack %1 has changed since this cue was composed</source>
        <translation>このキューの作曲後にスタイルパック%1が変わりました</translation>
    </message>
    <message>
        <source>style %1 chosen from the brief&apos;s words</source>
        <translation>ブリーフの言葉からスタイル%1を選びました</translation>
    </message>
    <message>
        <source>These facts are missing: %1.</source>
        <translation>%1が未記入です。</translation>
    </message>
    <message>
        <source>Record the missing facts and make the document again.</source>
        <translation>未記入の項目を記入し、文書を作り直してください。</translation>
    </message>
    <message>
        <source>%1 is not the file that was approved.</source>
        <translation>「%1」は承認されたファイルではありません。</translation>
    </message>
    <message>
        <source>Write the file again from the approved revision.</source>
        <translation>承認されたリビジョンからファイルを書き直してください。</translation>
    </message>
    <message>
        <source>%1: we cannot say where %2 comes from (%3).</source>
        <translation>%1：%2の出所を示せません（%3）。</translation>
    </message>
    <message>
        <source>Replace it by a take with a complete ledger row, or record where it comes from.</source>
        <translation>台帳の行が完全なテイクに替えるか、出所を記録してください。</translation>
    </message>
    <message>
        <source>The production record was changed after the fact.</source>
        <translation>制作記録が後から変更されています。</translation>
    </message>
    <message>
        <source>Verify the history and restore it from a backup that verifies.</source>
        <translation>履歴を検証し、検証に通るバックアップから復元してください。</translation>
    </message>
    <message>
        <source>%1: music changed after %2 approved it; not every section is approved in revision %3.</source>
        <translation>%1：%2の承認後に音楽が変わりました。リビジョン%3では未承認のセクションがあります。</translation>
    </message>
    <message>
        <source>%1: music changed after  approved it; not every section is approved in revision %2.</source>
        <translation>%1：まだ承認がありません。リビジョン%2では未承認のセクションがあります。</translation>
    </message>
    <message>
        <source>Have the final approver approve the open sections of revision %1.</source>
        <translation>最終承認者にリビジョン%1の残りのセクションを承認してもらってください。</translation>
    </message>
    <message>
        <source>Times are from the studio&apos;s own clock.</source>
        <translation>時刻はスタジオ自身の時計によります。</translation>
    </message>
    <message>
        <source>Use an RFC 3161 time-stamp authority.</source>
        <translation>RFC 3161のタイムスタンプ局を使ってください。</translation>
    </message>
    <message>
        <source>No use was asked for.</source>
        <translation>用途が指定されていません。</translation>
    </message>
    <message>
        <source>Say which media, territory and term the music is for.</source>
        <translation>媒体、地域、期間を指定してください。</translation>
    </message>
    <message>
        <source>%1 may not be used for paid work.</source>
        <translation>%1は有償の仕事に使えません。</translation>
    </message>
    <message>
        <source>Make the parts again with a model licensed for paid work.</source>
        <translation>有償利用が許諾されたモデルで作り直してください。</translation>
    </message>
    <message>
        <source>%1 was used on a plan that does not allow %2.</source>
        <translation>%1は%2を許さないプランで使われました。</translation>
    </message>
    <message>
        <source>Withdraw the use, or make the parts again on a plan that allows it.</source>
        <translation>その用途を撤回するか、許すプランで作り直してください。</translation>
    </message>
    <message>
        <source>%1 was used on a free or trial plan; paying later does not change that.</source>
        <translation>%1は無料または試用プランで使われました。後から払っても変わりません。</translation>
    </message>
    <message>
        <source>Make the parts again on a paid plan.</source>
        <translation>有料プランで作り直してください。</translation>
    </message>
    <message>
        <source>The weights of %1 cannot be told from others: %2.</source>
        <translation>%1の重みを他と区別できません：%2。</translation>
    </message>
    <message>
        <source>Make the parts again with weights that their manifest names, or with the rule players.</source>
        <translation>マニフェストにある重み、またはルール奏者で作り直してください。</translation>
    </message>
    <message>
        <source>The maker of %1 does not say what the model learned from.</source>
        <translation>%1の製作者は、モデルが何から学んだかを示していません。</translation>
    </message>
    <message>
        <source>Ask the maker for a training-data statement, or use another player.</source>
        <translation>学習データの説明を製作者に求めるか、別の奏者を使ってください。</translation>
    </message>
    <message>
        <source>A lawsuit on %1 is open: %2, %3.</source>
        <translation>%1について訴訟が続いています：%2、%3。</translation>
    </message>
    <message>
        <source>Counsel reads the case and accepts or refuses.</source>
        <translation>弁護士が事件を読み、受け入れるか拒むかを決めます。</translation>
    </message>
    <message>
        <source>Certificate %1 covers the model %2, not this music.</source>
        <translation>証明書%1はモデル%2のもので、この音楽のものではありません。</translation>
    </message>
    <message>
        <source>We did not keep the licence text of %1.</source>
        <translation>%1のライセンス文を保存していません。</translation>
    </message>
    <message>
        <source>Archive the licence text that was in force and record its hash.</source>
        <translation>当時有効だったライセンス文を保管し、ハッシュを記録してください。</translation>
    </message>
    <message>
        <source>The maker of %1 may keep and learn from what it is given, and %2 forbids that.</source>
        <translation>%1の製作者は入力を保持し学習できますが、%2はそれを禁じています。</translation>
    </message>
    <message>
        <source>Make the parts again with a tool that does not learn from its input.</source>
        <translation>入力から学習しない道具で作り直してください。</translation>
    </message>
    <message>
        <source>Someone else&apos;s recording, %1, was fed to a model.</source>
        <translation>他人の録音%1がモデルに入力されました。</translation>
    </message>
    <message>
        <source>Make the parts again without it, or license the recording for this.</source>
        <translation>それなしで作り直すか、その録音の許諾を得てください。</translation>
    </message>
    <message>
        <source>A trained AI model, %1, wrote the notes of %2. Where a law, a platform or a client asks whether AI made music, the answer for these parts is yes.</source>
        <translation>学習済みAIモデル%1が%2の音符を書きました。法律、プラットフォーム、クライアントがAIの関与を尋ねる場合、これらの部分の答えは「はい」です。</translation>
    </message>
    <message>
        <source>%1 learned from %2 pieces, %3 % of their notes made by Fermata&apos;s own programs. The credits that the licences of the others ask for are in annex 2; keep this document with the music.</source>
        <translation>%1は%2曲から学び、その音符の%3%はFermata自身のプログラムによるものです。ほかのライセンスが求めるクレジットは付属書2にあります。この文書を音楽と一緒に保管してください。</translation>
    </message>
    <message>
        <source>No permission for %1.</source>
        <translation>%1の許諾がありません。</translation>
    </message>
    <message>
        <source>Obtain a licence that allows paid work, or replace the sound.</source>
        <translation>有償利用のできるライセンスを得るか、音を差し替えてください。</translation>
    </message>
    <message>
        <source>Credit “%1” must appear.</source>
        <translation>クレジット「%1」の表示が必要です。</translation>
    </message>
    <message>
        <source>Place the credit.</source>
        <translation>クレジットを入れてください。</translation>
    </message>
    <message>
        <source>The licence of %1 does not allow this use (%2).</source>
        <translation>%1のライセンスはこの用途を許しません（%2）。</translation>
    </message>
    <message>
        <source>Replace the sound, or withdraw the use.</source>
        <translation>音を差し替えるか、用途を撤回してください。</translation>
    </message>
    <message>
        <source>Others may use the same %1: %2.</source>
        <translation>他の人も同じ%1を使えます：%2。</translation>
    </message>
    <message>
        <source>Accept this, or replace it.</source>
        <translation>受け入れるか、差し替えてください。</translation>
    </message>
    <message>
        <source>The licence of the sound bank %1 is unclear for recordings.</source>
        <translation>音源%1のライセンスは録音について不明確です。</translation>
    </message>
    <message>
        <source>Counsel accepts it, or the part is rendered again with another sound.</source>
        <translation>弁護士が認めるか、別の音で作り直してください。</translation>
    </message>
    <message>
        <source>A reference track was used: %1. See “Reference and temp music”; tell your insurer.</source>
        <translation>参考曲が使われました：%1。「Reference and temp music」を参照し、保険会社に伝えてください。</translation>
    </message>
    <message>
        <source>The client reads the annex and tells the insurer.</source>
        <translation>クライアントが付属書を読み、保険会社に伝えます。</translation>
    </message>
    <message>
        <source>The brief asked for something like %1; this needs a report by an independent musicologist.</source>
        <translation>ブリーフは%1に似たものを求めました。独立した音楽学者の報告が必要です。</translation>
    </message>
    <message>
        <source>Obtain the report and record its reference, or change the music and the brief.</source>
        <translation>報告書を得て番号を記録するか、音楽とブリーフを変えてください。</translation>
    </message>
    <message>
        <source>%1: not yet compared with known music: %2.</source>
        <translation>%1：既知の音楽とまだ比較していません：%2。</translation>
    </message>
    <message>
        <source>Run the similarity check on the final files.</source>
        <translation>最終ファイルで類似チェックを行ってください。</translation>
    </message>
    <message>
        <source>%1: %2 is too close to %3 (%4 notes in common, threshold %5); not decided.</source>
        <translation>%1：%2は%3に近すぎます（共通の音符%4個、しきい値%5）。未判断です。</translation>
    </message>
    <message>
        <source>A named person listens and decides with a reason, or the part is made again.</source>
        <translation>担当者が聴いて理由とともに判断するか、その部分を作り直します。</translation>
    </message>
    <message>
        <source>%1 judged the match of %2 with %3 acceptable: %4</source>
        <translation>%1は%2と%3の一致を許容できると判断しました：%4</translation>
    </message>
    <message>
        <source>The client reads the judgement and agrees.</source>
        <translation>クライアントが判断を読み、同意します。</translation>
    </message>
    <message>
        <source>%1 (%2 items): no run of %3 or more notes in common among the %4 compared; %5 had no line to compare. Other music was not compared.</source>
        <translation>%1（%2件）：比較した%4に%3音以上の共通の並びはありません。比較する旋律がないもの%5件。ほかの音楽とは比較していません。</translation>
    </message>
    <message>
        <source>%1: %2: %3.</source>
        <translation>%1：%2：%3。</translation>
    </message>
    <message>
        <source>Make them again.</source>
        <translation>作り直してください。</translation>
    </message>
    <message>
        <source>%1 has not signed over their part: %2.</source>
        <translation>%1は自分の担当分の権利を譲渡していません：%2。</translation>
    </message>
    <message>
        <source>Enter the signed agreement (employment, assignment or licence) of %1, with its file.</source>
        <translation>%1の署名済み契約（雇用、譲渡、許諾）を、契約書を添付して記載してください。</translation>
    </message>
    <message>
        <source>Writer shares do not add up: %1.</source>
        <translation>作家の持ち分が合いません：%1。</translation>
    </message>
    <message>
        <source>Correct the writers and their shares so that they make 100 %; programs are no writers.</source>
        <translation>作家と持ち分を合計100%に直してください。プログラムは作家になれません。</translation>
    </message>
    <message>
        <source>No one may be registered as writer of %1. Others could make similar music; exclusivity is by contract only.</source>
        <translation>%1の作家として誰も登録できません。他の人が似た音楽を作ることもあり、独占は契約によるものだけです。</translation>
    </message>
    <message>
        <source>Human-written parts: %1. A society may accept the work; it decides itself.</source>
        <translation>人が書いた部分：%1。著作権団体が受け付けるかは団体が決めます。</translation>
    </message>
    <message>
        <source>%1 is a member of %2. File the cue sheet; broadcasters pay performance royalties through their society licences. Check the society&apos;s mandate (performance, film synchronisation).</source>
        <translation>%1は%2の会員です。キューシートを提出してください。放送局は団体との契約で演奏権料を払います。団体の委任範囲（演奏、映像への同期）を確認してください。</translation>
    </message>
    <message>
        <source>The producer files the cue sheet and asks %1 about the mandate.</source>
        <translation>プロデューサーがキューシートを提出し、委任範囲を%1に確認します。</translation>
    </message>
    <message>
        <source>Already registered by %1.</source>
        <translation>%1がすでに登録しています。</translation>
    </message>
    <message>
        <source>Have %1 release the registration.</source>
        <translation>%1に登録を解除してもらってください。</translation>
    </message>
    <message>
        <source>Permission for %1 does not cover %2: %3.</source>
        <translation>%1の許諾は%2を含みません：%3。</translation>
    </message>
    <message>
        <source>Extend the permission, replace the material, or withdraw the use.</source>
        <translation>許諾を広げるか、素材を替えるか、用途を撤回してください。</translation>
    </message>
    <message>
        <source>Complete the cue sheet before air; missing: %1.</source>
        <translation>放送前にキューシートを完成させてください。不足：%1。</translation>
    </message>
    <message>
        <source>The production company fills in the cue sheet.</source>
        <translation>制作会社がキューシートを記入します。</translation>
    </message>
    <message>
        <source>Complete the commercials sheet; missing: %1.</source>
        <translation>CM報告書を完成させてください。不足：%1。</translation>
    </message>
    <message>
        <source>The agency fills in the commercials sheet.</source>
        <translation>代理店がCM報告書を記入します。</translation>
    </message>
    <message>
        <source>The machine-readable AI mark required in the EU is missing.</source>
        <translation>EUで必要な機械可読のAI表示がありません。</translation>
    </message>
    <message>
        <source>Enter the store&apos;s AI tags: track %1, composition %2.</source>
        <translation>ストアのAIタグを入力：トラック%1、作曲%2。</translation>
    </message>
    <message>
        <source>The distributor enters the tags.</source>
        <translation>配信業者がタグを入力します。</translation>
    </message>
    <message>
        <source>%1 needs to approve the use of AI in writing first: %2.</source>
        <translation>先に%1がAIの使用を書面で承認する必要があります：%2。</translation>
    </message>
    <message>
        <source>Obtain the client&apos;s written approval and enter it, with its file.</source>
        <translation>クライアントの書面の承認を得て、承認書を添付して記載してください。</translation>
    </message>
    <message>
        <source>Ask your broker whether an AI exclusion applies to your policy: %1.</source>
        <translation>保険にAIの免責があるか仲介者に確認してください：%1。</translation>
    </message>
    <message>
        <source>The client asks the broker; enter the answer, with its file.</source>
        <translation>クライアントが仲介者に確認し、回答を添付して記載します。</translation>
    </message>
    <message>
        <source>%1: a second person must approve (%2).</source>
        <translation>%1：もう一人の承認が必要です（%2）。</translation>
    </message>
    <message>
        <source>Have a person who did not make the music approve every part of this revision.</source>
        <translation>音楽を作っていない人に、このリビジョンの全部分を承認してもらってください。</translation>
    </message>
    <message>
        <source>Rules are from %1; have counsel confirm that they still hold.</source>
        <translation>規則は%1のものです。今も有効か弁護士に確認してください。</translation>
    </message>
    <message>
        <source>Counsel confirms, or installs a newer rule pack.</source>
        <translation>弁護士が確認するか、新しい規則パックを入れます。</translation>
    </message>
    <message>
        <source>before issue to the client</source>
        <translation>クライアントへの発行前</translation>
    </message>
    <message>
        <source>at first publication</source>
        <translation>最初の公開時</translation>
    </message>
    <message>
        <source>before first publication</source>
        <translation>最初の公開前</translation>
    </message>
    <message>
        <source>before first broadcast</source>
        <translation>最初の放送前</translation>
    </message>
    <message>
        <source>with the store delivery</source>
        <translation>ストアへの納品時</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>弁護士</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>プロデューサー</translation>
    </message>
    <message>
        <source>Production company</source>
        <translation>制作会社</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>代理店</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>配信業者</translation>
    </message>
    <message>
        <source>%1 Accepted by %2 on %3: %4</source>
        <translation>%1 %2が%3に受け入れ：%4</translation>
    </message>
    <message>
        <source>every element</source>
        <translation>すべての要素</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>不足：%1</translation>
    </message>
    <message>
        <source>their hash is not recorded</source>
        <translation>ハッシュが記録されていません</translation>
    </message>
    <message>
        <source>they have no manifest</source>
        <translation>マニフェストがありません</translation>
    </message>
    <message>
        <source>their manifest names others</source>
        <translation>マニフェストは別のものを指しています</translation>
    </message>
    <message>
        <source>no derivatives</source>
        <translation>改変禁止</translation>
    </message>
    <message>
        <source>share-alike, not accepted by the client</source>
        <translation>継承（クライアントが認めていない）</translation>
    </message>
    <message>
        <source>no agreement is stated</source>
        <translation>契約が示されていません</translation>
    </message>
    <message>
        <source>“%1” is stated, but the agreement itself was not given</source>
        <translation>「%1」とありますが、契約書そのものがありません</translation>
    </message>
    <message>
        <source>no approval is stated</source>
        <translation>承認が示されていません</translation>
    </message>
    <message>
        <source>“%1” is stated, but the approval itself was not given</source>
        <translation>「%1」とありますが、承認書そのものがありません</translation>
    </message>
    <message>
        <source>no answer is recorded</source>
        <translation>回答が記録されていません</translation>
    </message>
    <message>
        <source>“%1” is stated, but the answer itself was not given</source>
        <translation>「%1」とありますが、回答そのものがありません</translation>
    </message>
    <message>
        <source>they made revisions and are not among the contributors</source>
        <translation>リビジョンを作りましたが、関係者の一覧にいません</translation>
    </message>
    <message>
        <source>%1 has a share below zero</source>
        <translation>%1の持ち分が負です</translation>
    </message>
    <message>
        <source>%1 is a program</source>
        <translation>%1はプログラムです</translation>
    </message>
    <message>
        <source>they make %1 %</source>
        <translation>合計%1%です</translation>
    </message>
    <message>
        <source>no writer is listed for the parts that people wrote</source>
        <translation>人が書いた部分の作家が示されていません</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>nobody has approved it</source>
        <translation>誰も承認していません</translation>
    </message>
    <message>
        <source>nobody who did not make the music approved %1</source>
        <translation>音楽を作っていない人が%1を承認していません</translation>
    </message>
    <message>
        <source>nobody who did not make the music approved %1; %2 also made it</source>
        <translation>音楽を作っていない人が%1を承認していません。%2は作った人でもあります</translation>
    </message>
    <message>
        <source>the medium is not included</source>
        <translation>その媒体は含まれていません</translation>
    </message>
    <message>
        <source>it covers %1 only</source>
        <translation>%1だけが対象です</translation>
    </message>
    <message>
        <source>it ends %1</source>
        <translation>%1で終わります</translation>
    </message>
    <message>
        <source>it is not exclusive</source>
        <translation>独占ではありません</translation>
    </message>
    <message>
        <source>the same recording that another client received</source>
        <translation>別のクライアントに納めたのと同じ録音</translation>
    </message>
    <message>
        <source>not looked up among our deliveries to other clients</source>
        <translation>他のクライアントへの納品と照合していません</translation>
    </message>
    <message>
        <source>a track without a title</source>
        <translation>タイトルのない曲</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1要素</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1要素</translation>
    </message>
    <message>
        <source>(counsel decides)</source>
        <translation>（弁護士が判断）</translation>
    </message>
    <message>
        <source>programme title</source>
        <translation>番組名</translation>
    </message>
    <message>
        <source>production company</source>
        <translation>制作会社</translation>
    </message>
    <message>
        <source>air date</source>
        <translation>放送日</translation>
    </message>
    <message>
        <source>advertiser or brand</source>
        <translation>広告主またはブランド</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>ad code</source>
        <translation>CMコード</translation>
    </message>
    <message>
        <source>first air date</source>
        <translation>初回放送日</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>contact for claims</source>
        <translation>申し立ての連絡先</translation>
    </message>
    <message>
        <source>signatory (name, role, company)</source>
        <translation>署名者（氏名、役割、会社）</translation>
    </message>
    <message>
        <source>PREVIEW: NOT CLEARED. If it were issued now: %1</source>
        <translation>プレビュー：権利処理未了・使用不可。今発行した場合：%1</translation>
    </message>
    <message>
        <source>NOT CLEARED: do not broadcast or publish. %1 (below).</source>
        <translation>権利処理未了・使用不可：放送・公開しないでください。%1（下記）。</translation>
    </message>
    <message>
        <source>NOT CLEARED for %1 of %2 uses: do not broadcast or publish there. %3 (below).</source>
        <translation>用途%2件のうち%1件は権利処理未了・使用不可：そこでは放送・公開しないでください。%3（下記）。</translation>
    </message>
    <message>
        <source>%1, original to this project, cleared for the uses in the table.</source>
        <translation>%1、このプロジェクト独自、表の用途について権利処理済み。</translation>
    </message>
    <message>
        <source>%1, original to this project, cleared with %2 (below).</source>
        <translation>%1、このプロジェクト独自、%2付きで権利処理済み（下記）。</translation>
    </message>
    <message>
        <source>%1, not delivered to any other client, cleared for the uses in the table.</source>
        <translation>%1、他のクライアントへの納品なし、表の用途について権利処理済み。</translation>
    </message>
    <message>
        <source>%1, not delivered to any other client, cleared with %2 (below).</source>
        <translation>%1、他のクライアントへの納品なし、%2付きで権利処理済み（下記）。</translation>
    </message>
    <message>
        <source>1 reason</source>
        <translation>理由1件</translation>
    </message>
    <message>
        <source>%1 reasons</source>
        <translation>理由%1件</translation>
    </message>
    <message>
        <source>1 condition</source>
        <translation>条件1件</translation>
    </message>
    <message>
        <source>%1 conditions</source>
        <translation>条件%1件</translation>
    </message>
    <message>
        <source>AI-generated</source>
        <translation>AI生成</translation>
    </message>
    <message>
        <source>Partly AI-generated</source>
        <translation>一部AI生成</translation>
    </message>
    <message>
        <source>AI-assisted</source>
        <translation>AI支援</translation>
    </message>
    <message>
        <source>Made by people</source>
        <translation>人による制作</translation>
    </message>
    <message>
        <source>Origin not fully known</source>
        <translation>出所が完全には不明</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>可</translation>
    </message>
    <message>
        <source>Yes, if the society agrees</source>
        <translation>可（団体が同意すれば）</translation>
    </message>
    <message>
        <source>Yes, if (condition %1)</source>
        <translation>条件付きで可（条件%1）</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>No (reason %1)</source>
        <translation>不可（理由%1）</translation>
    </message>
    <message>
        <source>No: do not register</source>
        <translation>不可：登録しないでください</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>composition, arrangement, performance; sound by synthesis</source>
        <translation>作曲・編曲・演奏、音は合成</translation>
    </message>
    <message>
        <source>composition, arrangement, performance; sound by synthesis, and a recording over it</source>
        <translation>作曲・編曲・演奏、音は合成、その上に録音</translation>
    </message>
    <message>
        <source>a recording, as imported</source>
        <translation>取り込んだままの録音</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>composition edited by hand; sound by synthesis</source>
        <translation>手で編集した作曲、音は合成</translation>
    </message>
    <message>
        <source>composition edited by hand; sound by synthesis, and a recording over it</source>
        <translation>手で編集した作曲、音は合成、その上に録音</translation>
    </message>
    <message>
        <source>composition by hand; sound by synthesis</source>
        <translation>手による作曲、音は合成</translation>
    </message>
    <message>
        <source>composition by hand; sound by synthesis, and a recording over it</source>
        <translation>手による作曲、音は合成、その上に録音</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Section %1, stem %2 is held: %3 on %4 at revision %5.</source>
        <translation>セクション%1、ステム%2は確定しています：%3（%4、リビジョン%5）。</translation>
    </message>
    <message>
        <source>Section “%1”, %2 is held: %3 approved it on %4 at revision %5.</source>
        <translation>セクション「%1」、%2は確定しています：%3が%4にリビジョン%5で承認しました。</translation>
    </message>
    <message>
        <source>Ask %1, or withdraw approval %2 with a reason.</source>
        <translation>%1に確認するか、理由を付けて承認%2を撤回してください。</translation>
    </message>
    <message>
        <source>Cancelled; the alternatives made so far are kept.</source>
        <translation>中止しました。できた代案は残っています。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Stem “%1” holds imported recordings only; no player plays it.</source>
        <translation>ステム「%1」は取り込んだ録音だけです。演奏する奏者はいません。</translation>
    </message>
    <message>
        <source>Nothing is left to remake there: all of it is recordings.</source>
        <translation>そこに作り直すものはありません。すべて録音です。</translation>
    </message>
    <message>
        <source>The notes of %1 are those it plays already; nothing to do.</source>
        <translation>%1の音符は今と同じです。することはありません。</translation>
    </message>
    <message>
        <source>This alternative (%1) was accepted already.</source>
        <translation>この代案（%1）はすでに採用されています。</translation>
    </message>
    <message>
        <source>Somebody changed the same cells since this alternative was made; ask for new alternatives of %1.</source>
        <translation>この代案の後に同じセルが変更されました。%1の新しい代案を頼んでください。</translation>
    </message>
    <message>
        <source>Effects stand where the form and the picture want them; no player&apos;s feel moves them.</source>
        <translation>エフェクトは構成と映像の求める位置にあり、演奏のノリでは動きません。</translation>
    </message>
    <message>
        <source>The note at tick %1 of %2 lies outside the section, which has %3 ticks.</source>
        <translation>%2のティック%1の音符はセクション（%3ティック）の外です。</translation>
    </message>
    <message>
        <source>%1 would have %2 notes; a cell holds %3 at most.</source>
        <translation>%1の音符が%2個になります。セルには最大%3個です。</translation>
    </message>
    <message>
        <source>The cut at %1 lies outside the cue, which ends at %2.</source>
        <translation>%1の分割位置はキュー（終わり%2）の外です。</translation>
    </message>
    <message>
        <source>Section %1 is the last one: no held section follows it.</source>
        <translation>セクション%1は最後です。後に確定したセクションはありません。</translation>
    </message>
    <message>
        <source>The range starts at %1, but the cue ends at %2.</source>
        <translation>範囲は%1から始まりますが、キューは%2で終わります。</translation>
    </message>
    <message>
        <source>The range ends at %1, but the cue ends at %2.</source>
        <translation>範囲は%1までですが、キューは%2で終わります。</translation>
    </message>
    <message>
        <source>There are no style packs in %1.</source>
        <translation>「%1」にスタイルパックがありません。</translation>
    </message>
    <message>
        <source>The brief cannot be met as it stands. %1</source>
        <translation>このブリーフのままでは実現できません。%1</translation>
    </message>
    <message>
        <source>The brief says what that of revision %1 says; nothing was stored.</source>
        <translation>ブリーフはリビジョン%1のものと同じです。何も保存していません。</translation>
    </message>
    <message>
        <source>The project has a cue “%1” already.</source>
        <translation>プロジェクトにはキュー「%1」がすでにあります。</translation>
    </message>
    <message>
        <source>Say why it should be unlocked: whoever approved it has to judge.</source>
        <translation>解除する理由を書いてください。承認した人が判断します。</translation>
    </message>
    <message>
        <source>%1 is not held; it can be changed as it is.</source>
        <translation>%1は確定していません。そのまま変更できます。</translation>
    </message>
    <message>
        <source>Revision %1 is the newest; there is nothing to restore.</source>
        <translation>リビジョン%1が最新です。復元するものはありません。</translation>
    </message>
    <message>
        <source>Name an older one.</source>
        <translation>古いものを指定してください。</translation>
    </message>
    <message>
        <source>Revision %1 and revision %2, the newest, are the same; nothing to restore.</source>
        <translation>リビジョン%1と最新のリビジョン%2は同じです。復元するものはありません。</translation>
    </message>
    <message>
        <source>“%1” (revision %2) cannot be undone alone: %3 changed since (%4).</source>
        <translation>「%1」（リビジョン%2）だけを取り消すことはできません：%3がその後変わりました（%4）。</translation>
    </message>
    <message>
        <source>Undo the later edits first, or restore revision %1 whole.</source>
        <translation>先に後の変更を取り消すか、リビジョン%1を丸ごと復元してください。</translation>
    </message>
    <message>
        <source>A section needs a name.</source>
        <translation>セクションには名前が必要です。</translation>
    </message>
    <message>
        <source>The name of a section has 100 characters at most; this one has %1.</source>
        <translation>セクション名は100文字までです（%1文字あります）。</translation>
    </message>
    <message>
        <source>“%1” has a comma or a line break, which no name of a section can have.</source>
        <translation>「%1」にはカンマか改行があります。セクション名には使えません。</translation>
    </message>
    <message>
        <source>Section %1 is called so already.</source>
        <translation>セクション%1はすでにその名前です。</translation>
    </message>
    <message>
        <source>Another section is called %1 already.</source>
        <translation>別のセクションがすでに%1という名前です。</translation>
    </message>
    <message>
        <source>No clearance has been issued for this revision.</source>
        <translation>このリビジョンの権利処理書はまだ発行されていません。</translation>
    </message>
    <message>
        <source>No issued clearance covers revision %1. Issue one first.</source>
        <translation>リビジョン%1を対象とする権利処理書が発行されていません。先に発行してください。</translation>
    </message>
    <message>
        <source>Clearance %1 version %2 blocks a requested use of revision %3. Solve what it names and issue a new version.</source>
        <translation>権利処理書%1（バージョン%2）は、リビジョン%3の求められた用途を認めていません。指摘を解決し、新しいバージョンを発行してください。</translation>
    </message>
    <message>
        <source>Revision %1 is not approved by the final approver yet in: %2. Record the approval first.</source>
        <translation>リビジョン%1は次の部分がまだ最終承認者に承認されていません：%2。先に承認を記録してください。</translation>
    </message>
    <message>
        <source>Clearance %1 version %2 is the latest that covers revision %3; the pack carries another.</source>
        <translation>リビジョン%3の最新の権利処理書は%1（バージョン%2）です。パックには別のものが入っています。</translation>
    </message>
    <message>
        <source>Clearance %1 version %2 supersedes an earlier one; say why.</source>
        <translation>権利処理書%1（バージョン%2）は以前のものを置き換えます。理由を書いてください。</translation>
    </message>
    <message>
        <source>This would be version %1 of %2.</source>
        <translation>これは%2のバージョン%1になります。</translation>
    </message>
    <message>
        <source>There is no such thing in a project of yours where you are %1. Ask an admin of the studio to add you.</source>
        <translation>あなたが%1であるプロジェクトにそれはありません。スタジオの管理者に追加を頼んでください。</translation>
    </message>
    <message>
        <source>This takes the studio role %1; you are %2. Ask an admin of the studio.</source>
        <translation>これには役割%1が必要です（あなたは%2）。スタジオの管理者に頼んでください。</translation>
    </message>
    <message>
        <source>%1 committed revision %2 of “%3” on %4, before this one was ready.</source>
        <translation>%1が%4に「%3」のリビジョン%2を先に記録しました。</translation>
    </message>
    <message>
        <source>Recording the word of %1 needs the evidence (mail or note) attached.</source>
        <translation>%1の言葉を記録するには証拠（メールやメモ）の添付が必要です。</translation>
    </message>
    <message>
        <source>%1 is not a member of this project; add the person to it first.</source>
        <translation>%1はこのプロジェクトのメンバーではありません。先に追加してください。</translation>
    </message>
    <message>
        <source>The final approver must be a member of the project; add the person to it first.</source>
        <translation>最終承認者はプロジェクトのメンバーでなければなりません。先に追加してください。</translation>
    </message>
    <message>
        <source>Revision %1 has changed “%2” (%3) since revision %4. Listen to revision %5 and approve that one.</source>
        <translation>リビジョン%1は「%2」（%3）をリビジョン%4から変えました。リビジョン%5を聴いて承認してください。</translation>
    </message>
    <message>
        <source>This approval can be withdrawn by %1, the final approver, or a producer of the project.</source>
        <translation>この承認を撤回できるのは%1、最終承認者、プロジェクトのプロデューサーです。</translation>
    </message>
    <message>
        <source>Withdrawing an approval needs a reason.</source>
        <translation>承認の撤回には理由が必要です。</translation>
    </message>
    <message>
        <source>This approval was withdrawn by %1 on %2.</source>
        <translation>この承認は%1が%2に撤回しました。</translation>
    </message>
    <message>
        <source>A comment needs a text.</source>
        <translation>コメントには本文が必要です。</translation>
    </message>
    <message>
        <source>A reply needs a text.</source>
        <translation>返信には本文が必要です。</translation>
    </message>
    <message>
        <source>This comment is settled already.</source>
        <translation>このコメントはすでに解決しています。</translation>
    </message>
    <message>
        <source>This comment is open.</source>
        <translation>このコメントは未解決です。</translation>
    </message>
    <message>
        <source>This marker was taken away; make another.</source>
        <translation>このマーカーは取り除かれました。新しく作ってください。</translation>
    </message>
    <message>
        <source>A marker has a name of 1 to 100 characters.</source>
        <translation>マーカーの名前は1〜100文字です。</translation>
    </message>
    <message>
        <source>The marker stands outside the cue, which is %1 samples long.</source>
        <translation>マーカーはキュー（%1サンプル）の外です。</translation>
    </message>
    <message>
        <source>Section “%1” keeps its name and its key (%2). %3</source>
        <translation>セクション「%1」の名前と調（%2）は変えられません。%3</translation>
    </message>
    <message>
        <source>Parts of this cue are held, so its %1 stays %2; %3 is refused.</source>
        <translation>このキューの一部は確定しているため、%1は%2のままです。%3はできません。</translation>
    </message>
    <message>
        <source>A match is judged by a producer or by legal; tell them what you hear.</source>
        <translation>一致の判断はプロデューサーか法務が行います。聞こえたことを伝えてください。</translation>
    </message>
    <message>
        <source>%1 made revision %2 and does not judge it; legal or another producer does.</source>
        <translation>%1はリビジョン%2を作ったため判断できません。法務か別のプロデューサーが行います。</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>データベースとの接続が切れました。</translation>
    </message>
    <message>
        <source>“%1” has no revision yet.</source>
        <translation>「%1」にはまだリビジョンがありません。</translation>
    </message>
    <message>
        <source>“%1” has no revision %2; the newest is %3.</source>
        <translation>「%1」にリビジョン%2はありません。最新は%3です。</translation>
    </message>
    <message>
        <source>This work took longer than its lease and was given up; start it again.</source>
        <translation>この作業は期限を過ぎたため打ち切られました。もう一度始めてください。</translation>
    </message>
    <message>
        <source>This build has no neural player.</source>
        <translation>このビルドにはニューラル奏者がありません。</translation>
    </message>
    <message>
        <source>This build has no learned feel.</source>
        <translation>このビルドには学習したノリがありません。</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>「%2」はありません（%1）。</translation>
    </message>
    <message>
        <source>There is no %1 “%2”; did you mean “%3”?</source>
        <translation>「%2」はありません（%1）。「%3」のことですか。</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>あるもの：%1。</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>ドロップ</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>ストップ</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>podcasts</source>
        <translation>ポッドキャスト</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>ストリーミング</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>リズム</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>harmony</source>
        <translation>ハーモニー</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>メロディー</translation>
    </message>
    <message>
        <source>texture</source>
        <translation>テクスチャー</translation>
    </message>
    <message>
        <source>effects</source>
        <translation>エフェクト</translation>
    </message>
    <message>
        <source>piano</source>
        <translation>ピアノ</translation>
    </message>
    <message>
        <source>electric piano</source>
        <translation>エレクトリックピアノ</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>オルガン</translation>
    </message>
    <message>
        <source>strings</source>
        <translation>ストリングス</translation>
    </message>
    <message>
        <source>orchestra</source>
        <translation>オーケストラ</translation>
    </message>
    <message>
        <source>brass</source>
        <translation>ブラス</translation>
    </message>
    <message>
        <source>low brass</source>
        <translation>低音ブラス</translation>
    </message>
    <message>
        <source>saxophone</source>
        <translation>サックス</translation>
    </message>
    <message>
        <source>flute</source>
        <translation>フルート</translation>
    </message>
    <message>
        <source>clarinet</source>
        <translation>クラリネット</translation>
    </message>
    <message>
        <source>woodwinds</source>
        <translation>木管</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>ギター</translation>
    </message>
    <message>
        <source>acoustic guitar</source>
        <translation>アコースティックギター</translation>
    </message>
    <message>
        <source>electric guitar</source>
        <translation>エレキギター</translation>
    </message>
    <message>
        <source>wah guitar</source>
        <translation>ワウギター</translation>
    </message>
    <message>
        <source>jazz guitar</source>
        <translation>ジャズギター</translation>
    </message>
    <message>
        <source>ukulele</source>
        <translation>ウクレレ</translation>
    </message>
    <message>
        <source>banjo</source>
        <translation>バンジョー</translation>
    </message>
    <message>
        <source>mandolin</source>
        <translation>マンドリン</translation>
    </message>
    <message>
        <source>harp</source>
        <translation>ハープ</translation>
    </message>
    <message>
        <source>sub bass</source>
        <translation>サブベース</translation>
    </message>
    <message>
        <source>slap bass</source>
        <translation>スラップベース</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>percussion</source>
        <translation>パーカッション</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>キック</translation>
    </message>
    <message>
        <source>snare</source>
        <translation>スネア</translation>
    </message>
    <message>
        <source>claps</source>
        <translation>クラップ</translation>
    </message>
    <message>
        <source>stomps</source>
        <translation>ストンプ</translation>
    </message>
    <message>
        <source>shaker</source>
        <translation>シェイカー</translation>
    </message>
    <message>
        <source>tambourine</source>
        <translation>タンバリン</translation>
    </message>
    <message>
        <source>hi-hats</source>
        <translation>ハイハット</translation>
    </message>
    <message>
        <source>cymbals</source>
        <translation>シンバル</translation>
    </message>
    <message>
        <source>toms</source>
        <translation>タム</translation>
    </message>
    <message>
        <source>timpani</source>
        <translation>ティンパニ</translation>
    </message>
    <message>
        <source>taiko</source>
        <translation>和太鼓</translation>
    </message>
    <message>
        <source>cajon</source>
        <translation>カホン</translation>
    </message>
    <message>
        <source>brushes</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>synth</source>
        <translation>シンセ</translation>
    </message>
    <message>
        <source>arpeggio</source>
        <translation>アルペジオ</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>plucks</source>
        <translation>プラック</translation>
    </message>
    <message>
        <source>pads</source>
        <translation>パッド</translation>
    </message>
    <message>
        <source>drone</source>
        <translation>ドローン</translation>
    </message>
    <message>
        <source>bells</source>
        <translation>ベル</translation>
    </message>
    <message>
        <source>glockenspiel</source>
        <translation>グロッケン</translation>
    </message>
    <message>
        <source>xylophone</source>
        <translation>シロフォン</translation>
    </message>
    <message>
        <source>marimba</source>
        <translation>マリンバ</translation>
    </message>
    <message>
        <source>vibraphone</source>
        <translation>ビブラフォン</translation>
    </message>
    <message>
        <source>celesta</source>
        <translation>チェレスタ</translation>
    </message>
    <message>
        <source>music box</source>
        <translation>オルゴール</translation>
    </message>
    <message>
        <source>vinyl crackle</source>
        <translation>レコードノイズ</translation>
    </message>
    <message>
        <source>risers</source>
        <translation>ライザー</translation>
    </message>
    <message>
        <source>impacts</source>
        <translation>インパクト</translation>
    </message>
    <message>
        <source>braams</source>
        <translation>ブラーム</translation>
    </message>
    <message>
        <source>vocals</source>
        <translation>ボーカル</translation>
    </message>
    <message>
        <source>choir</source>
        <translation>合唱</translation>
    </message>
    <message>
        <source>whistle</source>
        <translation>口笛</translation>
    </message>
    <message>
        <source>harmonica</source>
        <translation>ハーモニカ</translation>
    </message>
    <message>
        <source>accordion</source>
        <translation>アコーディオン</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>fiddle</source>
        <translation>フィドル</translation>
    </message>
    <message>
        <source>solo cello</source>
        <translation>ソロチェロ</translation>
    </message>
    <message>
        <source>muted trumpet</source>
        <translation>ミュートトランペット</translation>
    </message>
    <message>
        <source>french horn</source>
        <translation>ホルン</translation>
    </message>
    <message>
        <source>clavinet</source>
        <translation>クラビネット</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>テレビ</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>ラジオ</translation>
    </message>
    <message>
        <source>Video on demand (VOD, SVOD)</source>
        <translation>動画配信（VOD、SVOD）</translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation>映画館</translation>
    </message>
    <message>
        <source>Paid online and social ads</source>
        <translation>有料オンライン・SNS広告</translation>
    </message>
    <message>
        <source>Organic social posts</source>
        <translation>SNSの通常投稿</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>In-store and events</source>
        <translation>店内・イベント</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>ポッドキャスト番組</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>Music stores and streaming</source>
        <translation>音楽ストア・配信</translation>
    </message>
    <message>
        <source>Register with a society</source>
        <translation>著作権団体への登録</translation>
    </message>
    <message>
        <source>Register in Content ID</source>
        <translation>Content IDへの登録</translation>
    </message>
    <message>
        <source>tv</source>
        <translation>テレビ</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>ラジオ</translation>
    </message>
    <message>
        <source>vod</source>
        <translation>動画配信</translation>
    </message>
    <message>
        <source>cinema</source>
        <translation>映画館</translation>
    </message>
    <message>
        <source>online_ads</source>
        <translation>オンライン広告</translation>
    </message>
    <message>
        <source>organic_social</source>
        <translation>SNSの通常投稿</translation>
    </message>
    <message>
        <source>website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>in_store</source>
        <translation>店内・イベント</translation>
    </message>
    <message>
        <source>podcast</source>
        <translation>ポッドキャスト</translation>
    </message>
    <message>
        <source>game</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>store_release</source>
        <translation>音楽ストア・配信</translation>
    </message>
    <message>
        <source>society_registration</source>
        <translation>団体への登録</translation>
    </message>
    <message>
        <source>content_id</source>
        <translation>Content ID</translation>
    </message>
    <message>
        <source>World</source>
        <translation>全世界</translation>
    </message>
    <message>
        <source>WORLD</source>
        <translation>全世界</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>in perpetuity</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>territory not said</source>
        <translation>地域の指定なし</translation>
    </message>
    <message>
        <source>term not said</source>
        <translation>期間の指定なし</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>独占</translation>
    </message>
    <message>
        <source>not exclusive</source>
        <translation>非独占</translation>
    </message>
    <message>
        <source>exclusive, by contract only</source>
        <translation>独占（契約のみ）</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>サンプル音源</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>ある人</translation>
    </message>
    <message>
        <source>a cue&apos;s</source>
        <translation>キューの</translation>
    </message>
    <message>
        <source>producer</source>
        <translation>プロデューサー</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>作曲家</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>法務</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>条件付き</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>権利処理済み</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>%1が承認</translation>
    </message>
    <message>
        <source>approval recorded by %1 for %2</source>
        <translation>承認（%2の言葉を%1が記録）</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>「%1」を読めません：%2。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>「%1」に書き込めません：%2。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Free some space and try again; nothing was changed.</source>
        <translation>「%1」に書き込めません：%2。空きを作ってやり直してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>Cannot write the chunk %1: %2. Free some space and try again; nothing was changed.</source>
        <translation>データ%1に書き込めません：%2。空きを作ってやり直してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>Cannot write the chunk %1: %2.</source>
        <translation>データ%1に書き込めません：%2。</translation>
    </message>
    <message>
        <source>Cannot store the chunk %1: %2.</source>
        <translation>データ%1を保存できません：%2。</translation>
    </message>
    <message>
        <source>Cannot store the chunk %1: %2. Free some space and try again; nothing was changed.</source>
        <translation>データ%1を保存できません：%2。空きを作ってやり直してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2.</source>
        <translation>フォルダー「%1」を作れません：%2。</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2. Free some space and try again; nothing was changed.</source>
        <translation>フォルダー「%1」を作れません：%2。空きを作ってやり直してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>Cannot move the pack to %1: %2.</source>
        <translation>パックを「%1」に移せません：%2。</translation>
    </message>
    <message>
        <source>Cannot move the pack to %1: %2. Free some space and try again; nothing was changed.</source>
        <translation>パックを「%1」に移せません：%2。空きを作ってやり直してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>Cannot open %1: %2.</source>
        <translation>「%1」を開けません：%2。</translation>
    </message>
    <message>
        <source>Cannot lock %1: %2.</source>
        <translation>「%1」をロックできません：%2。</translation>
    </message>
    <message>
        <source>Cannot look at %1: %2.</source>
        <translation>「%1」を調べられません：%2。</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>「%1」を起動できません：%2。</translation>
    </message>
    <message>
        <source>Cannot run %1: %2.</source>
        <translation>「%1」を実行できません：%2。</translation>
    </message>
    <message>
        <source>%1 is a folder; a file is needed here.</source>
        <translation>「%1」はフォルダーです。ここではファイルが必要です。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 is no audio that can be imported (%2); give a WAV, FLAC or AIFF file.</source>
        <translation>「%1」は取り込める音声ではありません（%2）。WAV、FLAC、AIFFのファイルを使ってください。</translation>
    </message>
    <message>
        <source>%1 holds lossy or unusual audio; give the original as WAV, FLAC or AIFF.</source>
        <translation>「%1」は圧縮された、または特殊な音声です。元の音声をWAV、FLAC、AIFFで使ってください。</translation>
    </message>
    <message>
        <source>%1 has %2 channels; give a mono or stereo file.</source>
        <translation>「%1」は%2チャンネルです。モノラルかステレオのファイルを使ってください。</translation>
    </message>
    <message>
        <source>%1 has a rate of %2 Hz; give 8 to 384 kHz.</source>
        <translation>「%1」のサンプルレートは%2 Hzです。8〜384 kHzを使ってください。</translation>
    </message>
    <message>
        <source>%1 holds no sound.</source>
        <translation>「%1」に音がありません。</translation>
    </message>
    <message>
        <source>%1 is longer than one hour; give the part that is meant.</source>
        <translation>「%1」は1時間を超えています。必要な部分だけを使ってください。</translation>
    </message>
    <message>
        <source>%1 is silent.</source>
        <translation>「%1」は無音です。</translation>
    </message>
    <message>
        <source>%1 peaks more than 24 dB above full scale; export it at a lower level.</source>
        <translation>「%1」のピークはフルスケールを24 dB以上超えています。レベルを下げて書き出してください。</translation>
    </message>
    <message>
        <source>The 2-pop would lie before 00:00:00:00: picture starts at %1. Choose a later picture start or leave the 2-pop out.</source>
        <translation>2-popが00:00:00:00より前になります（映像の開始は%1）。開始を遅くするか、2-popを外してください。</translation>
    </message>
    <message>
        <source>The audio for %1 is not stereo: %2 samples is an odd number.</source>
        <translation>「%1」の音声はステレオではありません（%2サンプルは奇数です）。</translation>
    </message>
    <message>
        <source>The audio for %1 is not stereo.</source>
        <translation>「%1」の音声はステレオではありません。</translation>
    </message>
    <message>
        <source>The audio for %1 leaves 24 bits at frame %2: %3.</source>
        <translation>「%1」の音声はフレーム%2で24ビットを超えます：%3。</translation>
    </message>
    <message>
        <source>%1 would be larger than 4 GiB, which a WAV file cannot hold. Deliver the cue in parts of less than four hours.</source>
        <translation>「%1」はWAVの上限4 GiBを超えます。キューを4時間未満に分けて納品してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check that the disk has room and the folder is writable.</source>
        <translation>「%1」に書き込めません：%2。空き容量とフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>An MP3 cannot have %1 kbit/s; choose 32 to 320.</source>
        <translation>MP3を%1 kbit/sにはできません。32〜320を選んでください。</translation>
    </message>
    <message>
        <source>This libsndfile cannot write MP3: %1 Install libsndfile 1.1 or newer with MP3 support.</source>
        <translation>このlibsndfileはMP3を書き出せません：%1 MP3対応のlibsndfile 1.1以降を入れてください。</translation>
    </message>
    <message>
        <source>The pack of “%1” cannot be written: %2.</source>
        <translation>「%1」のパックを書き出せません：%2。</translation>
    </message>
    <message>
        <source>it has no stems</source>
        <translation>ステムがありません</translation>
    </message>
    <message>
        <source>%1 exists already and is not empty. Choose another folder, or move it away: a delivered pack is never overwritten.</source>
        <translation>「%1」はすでにあり、空ではありません。別のフォルダーを選ぶか移動してください。納品したパックは上書きされません。</translation>
    </message>
    <message>
        <source>Writing the pack was cancelled.</source>
        <translation>パックの書き出しを中止しました。</translation>
    </message>
    <message>
        <source>A pack needs an issued clearance; clear the cue first or deliver a preview.</source>
        <translation>パックには発行済みの権利処理書が必要です。先にキューの権利処理を行うか、プレビューを納品してください。</translation>
    </message>
    <message>
        <source>%1 names another hash for %2 than the file has. Clear this revision again.</source>
        <translation>「%1」に書かれた「%2」のハッシュがファイルと違います。このリビジョンの権利処理をやり直してください。</translation>
    </message>
    <message>
        <source>“%1” is no file name for a pack: it must be plain ASCII without spaces, at most 80 characters, below data/.</source>
        <translation>「%1」はパックのファイル名にできません。空白のないASCII、80文字以内、「data/」の下にしてください。</translation>
    </message>
    <message>
        <source>The pack has two files named “%1”.</source>
        <translation>パックに「%1」という名前のファイルが2つあります。</translation>
    </message>
    <message>
        <source>%1 was written by somebody else meanwhile.</source>
        <translation>「%1」はその間に他の人が書き込みました。</translation>
    </message>
    <message>
        <source>%1 is not named in the clearance; issue a new version.</source>
        <translation>「%1」は権利処理書に記載がありません。新しいバージョンを発行してください。</translation>
    </message>
    <message>
        <source>%1 is not the file that was cleared; issue a new version.</source>
        <translation>「%1」は権利処理の済んだファイルではありません。新しいバージョンを発行してください。</translation>
    </message>
    <message>
        <source>The chunk %1 is missing. Restore it from a backup.</source>
        <translation>データ%1がありません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The chunks in %1 cannot be listed: %2.</source>
        <translation>「%1」のデータを一覧にできません：%2。</translation>
    </message>
    <message>
        <source>Rendering was cancelled; nothing was changed.</source>
        <translation>レンダリングを中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当てを超えました</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルはすでにあります</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>The database went away; nothing was changed. Try again.</source>
        <translation>データベースがなくなりました。何も変わっていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>The database went away in the middle of a commit: whether the change was made is unknown. The next command finds out; look at the result before you repeat this one.</source>
        <translation>記録の途中でデータベースがなくなり、変更が行われたか分かりません。次の操作で分かります。繰り返す前に結果を確認してください。</translation>
    </message>
    <message>
        <source>The database at %1 refuses this login: %2</source>
        <translation>「%1」のデータベースがログインを拒否しました：%2</translation>
    </message>
    <message>
        <source>There is no such database at %1: %2</source>
        <translation>「%1」にそのデータベースはありません：%2</translation>
    </message>
    <message>
        <source>The database at %1 cannot be reached; nothing was changed. %2</source>
        <translation>「%1」のデータベースに接続できません。何も変わっていません。%2</translation>
    </message>
    <message>
        <source>connection to server at &quot;%1&quot;, port %2 failed: FATAL: %3</source>
        <translation>サーバー「%1」、ポート%2：%3</translation>
    </message>
    <message>
        <source>connection to server at &quot;%1&quot; (%2), port %3 failed: FATAL: %4</source>
        <translation>サーバー「%1」（%2）、ポート%3：%4</translation>
    </message>
    <message>
        <source>connection to server on socket &quot;%1&quot; failed: FATAL: %2</source>
        <translation>サーバー「%1」：%2</translation>
    </message>
    <message>
        <source>connection to server at &quot;%1&quot;, port %2 failed: Connection refused Is the server running on that host and accepting TCP/IP connections?</source>
        <translation>サーバー「%1」、ポート%2：接続が拒否されました。サーバーは動いていますか。</translation>
    </message>
    <message>
        <source>connection to server at &quot;%1&quot; (%2), port %3 failed: Connection refused Is the server running on that host and accepting TCP/IP connections?</source>
        <translation>サーバー「%1」（%2）、ポート%3：接続が拒否されました。サーバーは動いていますか。</translation>
    </message>
    <message>
        <source>could not translate host name &quot;%1&quot; to address: %2.</source>
        <translation>サーバー「%1」が見つかりません：%2。</translation>
    </message>
    <message>
        <source>password authentication failed for user &quot;%1&quot;.</source>
        <translation>名前「%1」またはパスワードが違います。</translation>
    </message>
    <message>
        <source>fe_sendauth: no password supplied.</source>
        <translation>パスワードがありません。</translation>
    </message>
    <message>
        <source>role &quot;%1&quot; does not exist.</source>
        <translation>ログイン「%1」はありません。</translation>
    </message>
    <message>
        <source>database &quot;%1&quot; does not exist.</source>
        <translation>データベース「%1」はありません。</translation>
    </message>
    <message>
        <source>The database %1 has no Fermata schema yet; an administrator of the server must migrate it.</source>
        <translation>データベース「%1」はまだFermata用に準備されていません。サーバーの管理者に頼んでください。</translation>
    </message>
    <message>
        <source>The database has schema version %1, which is newer than the %2 that this program knows. Install the newer Fermata that made it.</source>
        <translation>データベースのスキーマは%1で、このプログラムの%2より新しいものです。新しいFermataを入れてください。</translation>
    </message>
    <message>
        <source>This work lost its lease before it ended; its result does not count.</source>
        <translation>この作業は終わる前に打ち切られました。結果は使われません。</translation>
    </message>
    <message>
        <source>A text contains a NUL character, which cannot be stored; remove it.</source>
        <translation>保存できないNUL文字があります。取り除いてください。</translation>
    </message>
    <message>
        <source>There is no %1 %2 that you may see.</source>
        <translation>あなたが見られる%2（%1）はありません。</translation>
    </message>
    <message>
        <source>There is no take %1 in this project.</source>
        <translation>このプロジェクトにテイク%1はありません。</translation>
    </message>
    <message>
        <source>There is no print %1 in this project.</source>
        <translation>このプロジェクトに録音%1はありません。</translation>
    </message>
    <message>
        <source>The database&apos;s supervisor (%1) ended without an answer. Its log is %2.</source>
        <translation>データベースの監視（%1）が応答せずに終わりました。ログは「%2」です。</translation>
    </message>
    <message>
        <source>The database&apos;s supervisor stops as often as it is started. Its log is %1.</source>
        <translation>データベースの監視が起動のたびに止まります。ログは「%1」です。</translation>
    </message>
    <message>
        <source>Another supervisor (process %1) holds %2 and does not answer. End it with “kill %3” and try again.</source>
        <translation>別の監視（プロセス%1）が「%2」を使っていて応答しません。「kill %3」で終わらせてやり直してください。</translation>
    </message>
    <message>
        <source>A restore into %1 did not finish. Remove that folder and restore the backup again.</source>
        <translation>「%1」への復元が終わっていません。フォルダーを消して、もう一度バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be put into place: %2.</source>
        <translation>バックアップ「%1」を配置できません：%2。</translation>
    </message>
    <message>
        <source>The new database cannot be put into place: %1.</source>
        <translation>新しいデータベースを配置できません：%1。</translation>
    </message>
    <message>
        <source>PostgreSQL refuses to run as root and there is no account “fermata” or “postgres” to run it as.</source>
        <translation>PostgreSQLはrootでは動かず、「fermata」や「postgres」のアカウントもありません。</translation>
    </message>
    <message>
        <source>The account “%1”, which runs PostgreSQL here, may not enter %2. Set FERMATA_HOME to a folder that it can reach, such as /var/lib/fermata.</source>
        <translation>PostgreSQLを動かすアカウント「%1」は「%2」に入れません。FERMATA_HOMEを「/var/lib/fermata」のような入れるフォルダーにしてください。</translation>
    </message>
    <message>
        <source>The data was written by PostgreSQL %1, which is not installed. Install it with “apt-get install %2”.</source>
        <translation>データはPostgreSQL %1のものですが、入っていません。「apt-get install %2」で入れてください。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2.</source>
        <translation>データフォルダー「%1」は使えません：%2。</translation>
    </message>
    <message>
        <source>The data folder %1 holds other files and belongs to root. Choose an empty or a new folder.</source>
        <translation>データフォルダー「%1」には他のファイルがあり、rootのものです。空か新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The data folder %1 belongs to the account “%2”. Work as that account, or set FERMATA_HOME to a folder of your own.</source>
        <translation>データフォルダー「%1」はアカウント「%2」のものです。そのアカウントで使うか、FERMATA_HOMEを自分のフォルダーにしてください。</translation>
    </message>
    <message>
        <source>The socket folder %1 is too long: a socket&apos;s path has at most 107 bytes. Set XDG_RUNTIME_DIR to a shorter folder.</source>
        <translation>ソケットのフォルダー「%1」が長すぎます（107バイトまで）。XDG_RUNTIME_DIRを短いフォルダーにしてください。</translation>
    </message>
    <message>
        <source>%1 is not a private folder of the account “%2”. Somebody else made it: remove it and try again.</source>
        <translation>「%1」はアカウント「%2」専用のフォルダーではありません。取り除いてやり直してください。</translation>
    </message>
    <message>
        <source>PostgreSQL (process %1) was started by hand on %2. Stop it and try again.</source>
        <translation>PostgreSQL（プロセス%1）が手動で「%2」に起動されています。止めてやり直してください。</translation>
    </message>
    <message>
        <source>No learned feel is installed (“%1” cannot be read); use feel=style.</source>
        <translation>学習したノリが入っていません（「%1」を読めません）。スタイルのノリを使ってください。</translation>
    </message>
    <message>
        <source>This build has no learned feel; use feel=style.</source>
        <translation>このビルドには学習したノリがありません。スタイルのノリを使ってください。</translation>
    </message>
    <message>
        <source>No trained weights are installed (there is no “%1”).</source>
        <translation>学習済みの重みが入っていません（「%1」がありません）。</translation>
    </message>
    <message>
        <source>A project keeps its client, name and uses; only its final approver changes.</source>
        <translation>プロジェクトのクライアント、名前、用途は変わりません。変えられるのは最終承認者だけです。</translation>
    </message>
    <message>
        <source>There is no such cue in a project of yours.</source>
        <translation>あなたのプロジェクトにそのキューはありません。</translation>
    </message>
    <message>
        <source>Only a person of the studio commits a revision; this login belongs to nobody.</source>
        <translation>リビジョンを記録できるのはスタジオの人だけです。このログインは誰のものでもありません。</translation>
    </message>
    <message>
        <source>%1 committed revision %2 of “%3” on %4, before this one was ready. Run the same command again: it then starts from revision %5.</source>
        <translation>%1が%4に「%3」のリビジョン%2を先に記録しました。もう一度行うと、リビジョン%5から始まります。</translation>
    </message>
    <message>
        <source>Stem “%1” cannot be renamed, given another role or retired. %2</source>
        <translation>ステム「%1」の名前や役割を変えたり、外したりできません。%2</translation>
    </message>
    <message>
        <source>Stem “%1” cannot come into a section that is held whole, because its mix would change. %2</source>
        <translation>ステム「%1」は、丸ごと確定したセクションには入れられません（ミックスが変わるため）。%2</translation>
    </message>
    <message>
        <source>Section “%1”, stem “%2” differs from revision %3 although nobody asked to change it. Ask for that cell too, or keep its audio.</source>
        <translation>セクション「%1」、ステム「%2」は、頼まれていないのにリビジョン%3と違います。そのセルも対象にするか、音を残してください。</translation>
    </message>
    <message>
        <source>Section “%1”, stem “%2” of revision %3 is gone although nobody asked to change it.</source>
        <translation>リビジョン%3のセクション「%1」、ステム「%2」が、頼まれていないのになくなっています。</translation>
    </message>
    <message>
        <source>The master of section “%1” differs from revision %2 although nobody asked to change that section.</source>
        <translation>セクション「%1」のマスターは、頼まれていないのにリビジョン%2と違います。</translation>
    </message>
    <message>
        <source>Section “%1” has moved: sections keep their order from revision to revision.</source>
        <translation>セクション「%1」が移動しています。セクションの順序はリビジョンを通して変わりません。</translation>
    </message>
    <message>
        <source>This revision has no %1 “%2”; it has %3.</source>
        <translation>このリビジョンに「%2」（%1）はありません。あるもの：%3。</translation>
    </message>
    <message>
        <source>There is no such approval in a project of yours.</source>
        <translation>あなたのプロジェクトにその承認はありません。</translation>
    </message>
    <message>
        <source>“%1” has no revision %2.</source>
        <translation>「%1」にリビジョン%2はありません。</translation>
    </message>
    <message>
        <source>The comment stands outside the cue, which is %1 samples long.</source>
        <translation>コメントはキュー（%1サンプル）の外です。</translation>
    </message>
    <message>
        <source>This revision has no stem “%1”.</source>
        <translation>このリビジョンにステム「%1」はありません。</translation>
    </message>
    <message>
        <source>Only a person of the studio works on clearances.</source>
        <translation>権利処理を扱えるのはスタジオの人だけです。</translation>
    </message>
    <message>
        <source>There is no revision %1 of this cue.</source>
        <translation>このキューにリビジョン%1はありません。</translation>
    </message>
    <message>
        <source>The login “%1” belongs to nobody in this studio. Ask an admin of the studio to add you.</source>
        <translation>ログイン「%1」はこのスタジオの誰のものでもありません。スタジオの管理者に追加を頼んでください。</translation>
    </message>
    <message>
        <source>%1 %2 exists already with other content; take a new id.</source>
        <translation>%1 %2は別の内容ですでにあります。もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no such client in this studio.</source>
        <translation>このスタジオにそのクライアントはいません。</translation>
    </message>
    <message>
        <source>There is no role “%1”; known: producer, composer, client, legal, admin.</source>
        <translation>役割「%1」はありません。あるもの：プロデューサー、作曲家、クライアント、法務、管理者。</translation>
    </message>
    <message>
        <source>“%1” is in this studio already, as %2. Use another name, or add the person to a project.</source>
        <translation>「%1」はすでにこのスタジオにいます（%2）。別の名前を使うか、その人をプロジェクトに追加してください。</translation>
    </message>
    <message>
        <source>“%1” is %2 in this studio and cannot be %3 of a project.</source>
        <translation>「%1」はこのスタジオで%2なので、プロジェクトの%3にはなれません。</translation>
    </message>
    <message>
        <source>This alternative was accepted by %1 on %2: it is revision %3.</source>
        <translation>この代案は%1が%2に採用しました。リビジョン%3です。</translation>
    </message>
    <message>
        <source>There is no such alternative of “%1”.</source>
        <translation>「%1」にその代案はありません。</translation>
    </message>
    <message>
        <source>A clearance covers revisions of cues of one project; one of those named does not exist there.</source>
        <translation>権利処理書は1つのプロジェクトのキューのリビジョンを対象にします。指定されたものの1つがそこにありません。</translation>
    </message>
    <message>
        <source>Only staff of the studio see its figures.</source>
        <translation>スタジオの数値を見られるのはスタッフだけです。</translation>
    </message>
    <message>
        <source>A match is judged by a producer or by legal of the project; %1 is neither.</source>
        <translation>一致の判断はプロジェクトのプロデューサーか法務が行います。%1はどちらでもありません。</translation>
    </message>
    <message>
        <source>Another client of the studio has a contact called “%1”. Add the company to the name to tell them apart.</source>
        <translation>別のクライアントに「%1」という担当者がいます。会社名を付けて区別してください。</translation>
    </message>
    <message>
        <source>A comment is assigned to staff of its project; add the person to it first.</source>
        <translation>コメントはプロジェクトのスタッフに割り当てます。先に追加してください。</translation>
    </message>
    <message>
        <source>“%1” has no revision yet; a marker stands in what was made.</source>
        <translation>「%1」にはまだリビジョンがありません。マーカーは作られたものの中に置きます。</translation>
    </message>
    <message>
        <source>There is no such marker.</source>
        <translation>そのマーカーはありません。</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed.</source>
        <translation>PostgreSQLが入っていません。</translation>
    </message>
    <message>
        <source>%1 is empty; write what the music should be, for example “60-second hopeful spot, builds to 0:45”.</source>
        <translation>%1が空です。どんな音楽か書いてください（例：「60秒の希望に満ちたスポット、0:45まで盛り上がる」）。</translation>
    </message>
    <message>
        <source>The brief</source>
        <translation>ブリーフ</translation>
    </message>
    <message>
        <source>Nothing in this brief was understood: “%1”.</source>
        <translation>このブリーフからは何も読み取れませんでした：「%1」。</translation>
    </message>
    <message>
        <source>Say at least a length, a mood or a style.</source>
        <translation>長さ、雰囲気、スタイルのどれかを書いてください。</translation>
    </message>
    <message>
        <source>Field “%1” is missing; it must be %2.</source>
        <translation>項目「%1」がありません。%2が必要です。</translation>
    </message>
    <message>
        <source>Field “%1” is %2; it must be %3.</source>
        <translation>項目「%1」は%2ですが、%3でなければなりません。</translation>
    </message>
    <message>
        <source>Field “%1” is %2; it must be an object with the fields %3.</source>
        <translation>項目「%1」は%2ですが、項目%3を持つオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>Field “%1” is missing; a use needs media, territory and term.</source>
        <translation>項目「%1」がありません。用途には媒体、地域、期間が必要です。</translation>
    </message>
    <message>
        <source>Field “%1” holds “%2”, which is no ISO 3166 country code. “EU”, “EEA” and “WORLD” are allowed too.</source>
        <translation>項目「%1」の「%2」はISO 3166の国コードではありません。「EU」「EEA」「WORLD」も使えます。</translation>
    </message>
    <message>
        <source>Field “%1” holds “%2”, which is no ISO 3166 country code; near: %3. “EU”, “EEA” and “WORLD” are allowed too.</source>
        <translation>項目「%1」の「%2」はISO 3166の国コードではありません。近いもの：%3。「EU」「EEA」「WORLD」も使えます。</translation>
    </message>
    <message>
        <source>%1: likeness is a share from 0 (all new) to 1 (as it was), without a sign.</source>
        <translation>%1：類似度は0（すべて新しい）から1（元のまま）までの値で、符号は付けません。</translation>
    </message>
    <message>
        <source>%1 names no stem; write it like “melody.keep=rhythm”.</source>
        <translation>%1にはステムの指定がありません。「melody.keep=rhythm」のように書いてください。</translation>
    </message>
    <message>
        <source>%1: drums have no pitches, so that keeping their rhythm keeps everything; use “%2.likeness=0.7”.</source>
        <translation>%1：ドラムには音高がないため、リズムを残すとすべて残ります。「%2.likeness=0.7」を使ってください。</translation>
    </message>
    <message>
        <source>%1: effects mark the form and have no line of their own to keep.</source>
        <translation>%1：エフェクトは構成を示すもので、残す旋律がありません。</translation>
    </message>
    <message>
        <source>“%1” changes nothing; write it like “energy=+0.3”, “melody.density=0.5” or “bass.plays=0”.</source>
        <translation>「%1」では何も変わりません。「energy=+0.3」「melody.density=0.5」「bass.plays=0」のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a number; write it like “energy=+0.3”, “melody.density=0.5” or “bass.plays=0”.</source>
        <translation>「%2」の「%1」は数ではありません。「energy=+0.3」「melody.density=0.5」「bass.plays=0」のように書いてください。</translation>
    </message>
    <message>
        <source>“%1”: effects stand where the form and the picture want them, to the tick; no player&apos;s feel moves them.</source>
        <translation>「%1」：エフェクトは構成と映像の求める位置にあり、演奏のノリでは動きません。</translation>
    </message>
    <message>
        <source>“%1”: values run from 0 to 1, and changes from -1 to +1.</source>
        <translation>「%1」：値は0〜1、変化は-1〜+1です。</translation>
    </message>
    <message>
        <source>“%1”: “plays” is 0 or 1.</source>
        <translation>「%1」：「plays」は0か1です。</translation>
    </message>
    <message>
        <source>“%1” keeps something of an older take; a brief has none.</source>
        <translation>「%1」は以前のテイクを残すものですが、ブリーフにはありません。</translation>
    </message>
    <message>
        <source>“length” is %1; the shortest cue is 0:05.000.</source>
        <translation>長さは%1です。キューは最短0:05.000です。</translation>
    </message>
    <message>
        <source>“length” is %1; the longest cue is 60:00. Compose it in parts.</source>
        <translation>長さは%1です。キューは最長60:00です。分けて作曲してください。</translation>
    </message>
    <message>
        <source>“hits”: at %1 bpm the hit at %2 misses by %3 ms; the nearest tempo that meets it is %4 bpm.</source>
        <translation>%1 bpmでは%2のヒットが%3 msずれます。合う最も近いテンポは%4 bpmです。</translation>
    </message>
    <message>
        <source>“hits”: at %1 bpm the hit at %2 misses by %3 ms; no tempo near it meets this hit (too close to the start, the end or another hit), so move or drop it.</source>
        <translation>%1 bpmでは%2のヒットが%3 msずれます。近くに合うテンポはありません（始まりや終わり、または別のヒットに近すぎます）。ヒットを動かすか外してください。</translation>
    </message>
    <message>
        <source>“length”: no whole number of bars fills %1 at %2 bpm with this ending; the nearest tempo is %3 bpm.</source>
        <translation>この終わり方では、%2 bpmで%1がちょうどの小節数になりません。最も近いテンポは%3 bpmです。</translation>
    </message>
    <message>
        <source>“length”: no whole number of bars fills %1 at %2 bpm with this ending; another ending or length would do.</source>
        <translation>この終わり方では、%2 bpmで%1がちょうどの小節数になりません。別の終わり方か長さなら可能です。</translation>
    </message>
    <message>
        <source>No whole number of bars fits this length at this tempo.</source>
        <translation>このテンポでは、長さがちょうどの小節数になりません。</translation>
    </message>
    <message>
        <source>“stem_count” is %1; a cue has 4 to 6 stems. The nearest is %2.</source>
        <translation>ステムが%1本とありますが、キューのステムは4〜6本です。最も近いのは%2本です。</translation>
    </message>
    <message>
        <source>“stems” names %1; a cue has 4 to 6 of %2.</source>
        <translation>ステムが%1本指定されていますが、キューは%2のうち4〜6本です。</translation>
    </message>
    <message>
        <source>“stems[%1]” is %2; the style %3 has %4. Leave it out or choose another style.</source>
        <translation>ステム%2（番号%1）が指定されていますが、スタイル%3にあるのは%4です。外すか、別のスタイルを選んでください。</translation>
    </message>
    <message>
        <source>“stem_count” is %1; the style %2 has %3. The nearest is %4.</source>
        <translation>ステムが%1本とありますが、スタイル%2にあるのは%3です。最も近いのは%4です。</translation>
    </message>
    <message>
        <source>“unwanted” (%1) leaves %2 stems of the style %3; a cue needs 4. Allow one of them or choose another style.</source>
        <translation>%1を外すと、スタイル%3のステムは%2本しか残りません。キューには4本必要です。どれかを認めるか、別のスタイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a key; write it like “D minor”, “F# major” or “A dorian”.</source>
        <translation>「%1」は調ではありません。「D minor」「F# major」「A dorian」のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a timecode at %2 frames a second: %3</source>
        <translation>「%1」は毎秒%2フレームのタイムコードではありません：%3</translation>
    </message>
    <message>
        <source>a part is too large.</source>
        <translation>値が大きすぎます。</translation>
    </message>
    <message>
        <source>write hh:mm:ss:ff.</source>
        <translation>「hh:mm:ss:ff」と書いてください。</translation>
    </message>
    <message>
        <source>hours end at 23, minutes and seconds at 59.</source>
        <translation>時は23、分と秒は59までです。</translation>
    </message>
    <message>
        <source>frames end at %1.</source>
        <translation>フレームは%1までです。</translation>
    </message>
    <message>
        <source>this frame number is dropped; the minute starts at frame %1.</source>
        <translation>このフレーム番号は飛ばされます。この分はフレーム%1から始まります。</translation>
    </message>
    <message>
        <source>“%1” is not a time; write seconds (45.2), m:ss (0:45.200) or a timecode (01:00:45:00).</source>
        <translation>「%1」は時刻ではありません。秒（45.2）、m:ss（0:45.200）、タイムコード（01:00:45:00）で書いてください。</translation>
    </message>
    <message>
        <source>“%1” lies before the picture start %2.</source>
        <translation>「%1」は映像の開始%2より前です。</translation>
    </message>
    <message>
        <source>The %1 says “%2”, which a clearance must not claim; word it differently.</source>
        <translation>%1に「%2」とありますが、権利処理書で主張してはならないことです。別の言い方にしてください。</translation>
    </message>
    <message>
        <source>%1 version %2 supersedes another; say why in one sentence.</source>
        <translation>%1（バージョン%2）は別のものを置き換えます。理由を一文で書いてください。</translation>
    </message>
    <message>
        <source>A clearance needs at least one cue.</source>
        <translation>権利処理書にはキューが1つ以上必要です。</translation>
    </message>
    <message>
        <source>The cues of one clearance must belong to one project; “%1” does not.</source>
        <translation>1つの権利処理書のキューは同じプロジェクトのものでなければなりません。「%1」は違います。</translation>
    </message>
    <message>
        <source>This JSON is no clearance: its format is not fermata-clearance-1.</source>
        <translation>このJSONは権利処理書ではありません（形式が「fermata-clearance-1」ではありません）。</translation>
    </message>
    <message>
        <source>%1: field “%2” is missing; a contributor has a name.</source>
        <translation>%1：項目「%2」がありません。関係者には名前が必要です。</translation>
    </message>
    <message>
        <source>%1: a decision is not written into a file.</source>
        <translation>%1：判断はファイルには書きません。</translation>
    </message>
    <message>
        <source>%1: field “contributors” must be a list of people.</source>
        <translation>%1：項目「contributors」は人の一覧でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must hold an array of uses, or an object with “uses”.</source>
        <translation>「%1」には用途の一覧か、「uses」を持つオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>The nearest bar line to %1 is at %2, where a section begins already; nothing to cut.</source>
        <translation>%1に最も近い小節線は%2で、すでにセクションの始まりです。分割するものはありません。</translation>
    </message>
    <message>
        <source>No old ring-out sounds in %1: it already follows %2 as it is now.</source>
        <translation>%1に古い余韻はありません。すでに今の%2に続いています。</translation>
    </message>
    <message>
        <source>The range %1 to %2 is reversed or empty.</source>
        <translation>範囲%1〜%2は逆か空です。</translation>
    </message>
    <message>
        <source>The note at tick %1 of %2 has no length.</source>
        <translation>%2のティック%1の音符に長さがありません。</translation>
    </message>
    <message>
        <source>The note at tick %1 of %2 has key %3; keys go from 0 to 127.</source>
        <translation>%2のティック%1の音符のキー番号は%3です。0〜127にしてください。</translation>
    </message>
    <message>
        <source>The note at tick %1 of %2 has velocity %3; velocities go from 1 to 127.</source>
        <translation>%2のティック%1の音符のベロシティは%3です。1〜127にしてください。</translation>
    </message>
    <message>
        <source>“%1” names %2 %3s; use an id: %4.</source>
        <translation>「%1」は%2件あります（%3）。IDを使ってください：%4。</translation>
    </message>
    <message>
        <source>“%1” names no player. Write “neural”, “auto”, “rules”, or roles like “rhythm=rules,melody=neural”.</source>
        <translation>「%1」は奏者ではありません。「neural」「auto」「rules」、または「rhythm=rules,melody=neural」のように書いてください。</translation>
    </message>
    <message>
        <source>Write “neural”, “auto”, “rules”, or roles like “rhythm=rules,melody=neural”.</source>
        <translation>「neural」「auto」「rules」、または「rhythm=rules,melody=neural」のように書いてください。</translation>
    </message>
    <message>
        <source>The role “%1” is named twice in “%2”.</source>
        <translation>役割「%1」が「%2」に二度あります。</translation>
    </message>
    <message>
        <source>The ring-out at the end of %1/%2 cannot be made again: it was rendered by engine %3 and this is %4. Remake %5 too; that asks for its approval again.</source>
        <translation>%1/%2の終わりの余韻は作り直せません。エンジン%3のもので、今は%4です。%5も作り直してください（改めて承認が必要です）。</translation>
    </message>
    <message>
        <source>There is no edit %1 to undo; revisions 2 to %2 are edits.</source>
        <translation>取り消せる変更%1はありません。リビジョン2〜%2が変更です。</translation>
    </message>
    <message>
        <source>Nothing is left to remake there: all of it is recordings. Name the stem to replace one.</source>
        <translation>そこに作り直すものはありません。すべて録音です。置き換えるにはステムを指定してください。</translation>
    </message>
    <message>
        <source>Say what to remake.</source>
        <translation>作り直すものを指定してください。</translation>
    </message>
    <message>
        <source>--alternatives is %1; ask for 1 to 9.</source>
        <translation>代案が%1件とあります。1〜9件にしてください。</translation>
    </message>
    <message>
        <source>There is no %1 “%2”; did you mean “%3” or “%4”?</source>
        <translation>「%2」はありません（%1）。「%3」か「%4」のことですか。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文字の一覧</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueかfalse</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1〜%2の整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1〜%2の数</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1のどれか</translation>
    </message>
    <message>
        <source>seconds, “m:ss.mmm” or a timecode</source>
        <translation>秒、「m:ss.mmm」、タイムコードのどれか</translation>
    </message>
    <message>
        <source>a metre like “4/4”, “3/4” or “6/8”</source>
        <translation>「4/4」「3/4」「6/8」のような拍子</translation>
    </message>
    <message>
        <source>section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>ステム</translation>
    </message>
    <message>
        <source>stem role</source>
        <translation>ステムの役割</translation>
    </message>
    <message>
        <source>style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>player</source>
        <translation>奏者</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>feel</source>
        <translation>ノリ</translation>
    </message>
    <message>
        <source>thing to keep</source>
        <translation>残せるもの</translation>
    </message>
    <message>
        <source>field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>旋法</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>loudness target</source>
        <translation>ラウドネスの目標</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>代案</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>person with a login</source>
        <translation>ログインのある人</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>音源</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>権利処理書</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Field “%1”: %2</source>
        <translation>項目「%1」：%2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>The brief is %1; it must be an object with the fields %2.</source>
        <translation>ブリーフは%1ですが、項目%2を持つオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>%1: in “%2”: %3</source>
        <translation>%1：「%2」の中：%3</translation>
    </message>
    <message>
        <source>%1: There is no field “%2”. Known: %3.</source>
        <translation>%1：項目「%2」はありません。あるもの：%3。</translation>
    </message>
    <message>
        <source>This cue has no alternatives.</source>
        <translation>このキューに代案はありません。</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>メモリー内</translation>
    </message>
    <message>
        <source>embedded %1</source>
        <translation>内蔵%1</translation>
    </message>
    <message>
        <source>A state plays “%1” revision %2, which %3 does not cover. Issue one clearance for both cues.</source>
        <translation>あるステートが「%1」のリビジョン%2を再生しますが、%3はこれを対象としていません。両方のキューに対して1つの権利処理書を発行してください。</translation>
    </message>
    <message>
        <source>a key in dorian</source>
        <translation>ドリア旋法の調</translation>
    </message>
    <message>
        <source>a key in mixolydian</source>
        <translation>ミクソリディア旋法の調</translation>
    </message>
    <message>
        <source>a key in lydian</source>
        <translation>リディア旋法の調</translation>
    </message>
    <message>
        <source>a key in phrygian</source>
        <translation>フリギア旋法の調</translation>
    </message>
    <message>
        <source>a key in harmonic minor</source>
        <translation>和声的短調の調</translation>
    </message>
    <message>
        <source>major</source>
        <translation>長調</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>短調</translation>
    </message>
    <message>
        <source>dorian</source>
        <translation>ドリア旋法</translation>
    </message>
    <message>
        <source>mixolydian</source>
        <translation>ミクソリディア旋法</translation>
    </message>
    <message>
        <source>lydian</source>
        <translation>リディア旋法</translation>
    </message>
    <message>
        <source>phrygian</source>
        <translation>フリギア旋法</translation>
    </message>
    <message>
        <source>harmonic minor</source>
        <translation>和声的短調</translation>
    </message>
    <message>
        <source>the energy of %1 is %2 where the brief&apos;s is %3 %: so the drop at %4 stands out</source>
        <translation>%1のエネルギーはブリーフの%3%に対して%2：%4のドロップが際立つように</translation>
    </message>
    <message>
        <source>the energy of %1 is %2 where the brief&apos;s is %3 %: so what comes next is heard to arrive</source>
        <translation>%1のエネルギーはブリーフの%3%に対して%2：次に来るものが聞こえるように</translation>
    </message>
    <message>
        <source>the tempo is %1 bpm where the brief asks for %2: so whole bars meet the hits and fill exactly %3</source>
        <translation>テンポはブリーフの%2に対して%1 bpm：小節がヒットに合い、ちょうど%3になるように</translation>
    </message>
    <message>
        <source>the tempo is %1 bpm where the brief asks for %2: so whole bars fill exactly %3</source>
        <translation>テンポはブリーフの%2に対して%1 bpm：小節がちょうど%3になるように</translation>
    </message>
    <message>
        <source>key %1: the style has no keys in %2, and %3 is the nearest that it has</source>
        <translation>調は%1：このスタイルに%2の調はなく、%3が最も近いため</translation>
    </message>
    <message>
        <source>key %1, as asked: the style has no keys in %2, so its chords are carried over from %3</source>
        <translation>調はご指定の%1：このスタイルに%2の調はないため、和音は%3から移したもの</translation>
    </message>
    <message>
        <source>%1 (noted, but not a request until territory and term are said)</source>
        <translation>%1（記録のみ。地域と期間が示されるまで依頼にはなりません）</translation>
    </message>
    <message>
        <source>game states %1, as every game pack has them</source>
        <translation>ゲームステート：%1（どのゲームパックにもあります）</translation>
    </message>
    <message>
        <source>game states %1: a game pack has explore, tension, combat and victory; others are written into its states file</source>
        <translation>ゲームステート：%1。ゲームパックにはexplore、tension、combat、victoryがあり、ほかはステートファイルに書きます</translation>
    </message>
    <message>
        <source>game parameter intensity, as every game pack has it</source>
        <translation>ゲームパラメーターintensity（どのゲームパックにもあります）</translation>
    </message>
    <message>
        <source>a game pack has the parameter intensity; others are written into its states file</source>
        <translation>ゲームパックにはパラメーターintensityがあり、ほかはステートファイルに書きます</translation>
    </message>
    <message>
        <source>swing is the style&apos;s own: jazz and lo-fi swing most, house, funk and folk a little</source>
        <translation>スウィングはスタイルによります：ジャズとローファイが最も強く、ハウス、ファンク、フォークは少しです</translation>
    </message>
    <message>
        <source>a pump is the style&apos;s own: house and synthwave breathe with the beat</source>
        <translation>ポンピングはスタイルによります：ハウスとシンセウェーブがビートに合わせて息づきます</translation>
    </message>
    <message>
        <source>triplets need 6/8 time, or a style that swings</source>
        <translation>三連符には6/8拍子か、スウィングするスタイルが必要です</translation>
    </message>
    <message>
        <source>fills lead into new sections, as the style plays them</source>
        <translation>フィルは、スタイルなりに新しいセクションへ導きます</translation>
    </message>
    <message>
        <source>turnarounds come where the music comes round, as the style plays them</source>
        <translation>ターンアラウンドは、スタイルなりに音楽が一巡するところに入ります</translation>
    </message>
    <message>
        <source>no rubato: the tempo moves only so that hits fall on the beat; a human feel loosens the timing</source>
        <translation>ルバートはありません：テンポはヒットを拍に合わせるためにだけ動きます。人間らしい演奏ならタイミングがゆるみます</translation>
    </message>
    <message>
        <source>no key change: a cue keeps its key, but for styles whose form lifts it when no key is named</source>
        <translation>転調はありません：キューの調は変わりません。調の指定がなく、形式の中で調を上げるスタイルだけが例外です</translation>
    </message>
    <message>
        <source>stop-downs come before drops, as the style plays them; one of its own needs a time, like “stop at 0:30”</source>
        <translation>ストップダウンは、スタイルなりにドロップの前に入ります。別に入れるには「0:30でストップ」のように時間が必要です</translation>
    </message>
    <message>
        <source>a riser is named by where it leads, like “riser into 0:20”; it begins a bar or more before</source>
        <translation>ライザーは「0:20までライザー」のように行き先で指定します。一小節以上前に始まります</translation>
    </message>
    <message>
        <source>risers lead into drops and rises, as the style plays them</source>
        <translation>ライザーは、スタイルなりにドロップや盛り上がりへ導きます</translation>
    </message>
    <message>
        <source>stingers come with a game pack</source>
        <translation>スティンガーはゲームパックに付きます</translation>
    </message>
    <message>
        <source>energy %1 % throughout</source>
        <translation>エネルギーは全体を通して%1%</translation>
    </message>
    <message>
        <source>alternates without melody, without drums and as an underscore are made with a delivery</source>
        <translation>メロディーなし、ドラムなし、アンダースコアの別バージョンは納品とともに作られます</translation>
    </message>
    <message>
        <source>cut-downs are made from the cue once it is approved, each of its exact length</source>
        <translation>短縮版は、キューが承認されてから、それぞれ正確な長さで作られます</translation>
    </message>
    <message>
        <source>a game pack brings a Wwise import with it</source>
        <translation>ゲームパックにはWwise用のインポートが付きます</translation>
    </message>
    <message>
        <source>hopeful</source>
        <translation>希望に満ちた</translation>
    </message>
    <message>
        <source>optimistic</source>
        <translation>楽観的</translation>
    </message>
    <message>
        <source>uplifting</source>
        <translation>高揚感</translation>
    </message>
    <message>
        <source>inspiring</source>
        <translation>心を動かす</translation>
    </message>
    <message>
        <source>inspirational</source>
        <translation>心を動かす</translation>
    </message>
    <message>
        <source>motivational</source>
        <translation>やる気の出る</translation>
    </message>
    <message>
        <source>motivating</source>
        <translation>やる気の出る</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>幸せ</translation>
    </message>
    <message>
        <source>joyful</source>
        <translation>喜び</translation>
    </message>
    <message>
        <source>joyous</source>
        <translation>喜び</translation>
    </message>
    <message>
        <source>cheerful</source>
        <translation>陽気</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>sunny</source>
        <translation>晴れやか</translation>
    </message>
    <message>
        <source>playful</source>
        <translation>遊び心</translation>
    </message>
    <message>
        <source>fun</source>
        <translation>楽しい</translation>
    </message>
    <message>
        <source>upbeat</source>
        <translation>元気</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>前向き</translation>
    </message>
    <message>
        <source>feel good</source>
        <translation>気分の良い</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>温かい</translation>
    </message>
    <message>
        <source>heartwarming</source>
        <translation>心温まる</translation>
    </message>
    <message>
        <source>heartfelt</source>
        <translation>心のこもった</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>優しい</translation>
    </message>
    <message>
        <source>sentimental</source>
        <translation>感傷的</translation>
    </message>
    <message>
        <source>emotional</source>
        <translation>エモーショナル</translation>
    </message>
    <message>
        <source>touching</source>
        <translation>胸を打つ</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>感動的</translation>
    </message>
    <message>
        <source>romantic</source>
        <translation>ロマンチック</translation>
    </message>
    <message>
        <source>triumphant</source>
        <translation>凱旋</translation>
    </message>
    <message>
        <source>victorious</source>
        <translation>勝利</translation>
    </message>
    <message>
        <source>victory</source>
        <translation>勝利</translation>
    </message>
    <message>
        <source>heroic</source>
        <translation>英雄的</translation>
    </message>
    <message>
        <source>epic</source>
        <translation>壮大</translation>
    </message>
    <message>
        <source>anthemic</source>
        <translation>賛歌のよう</translation>
    </message>
    <message>
        <source>euphoric</source>
        <translation>陶酔感</translation>
    </message>
    <message>
        <source>celebratory</source>
        <translation>お祝い</translation>
    </message>
    <message>
        <source>festive</source>
        <translation>祝祭</translation>
    </message>
    <message>
        <source>confident</source>
        <translation>自信</translation>
    </message>
    <message>
        <source>proud</source>
        <translation>誇り</translation>
    </message>
    <message>
        <source>empowering</source>
        <translation>力づける</translation>
    </message>
    <message>
        <source>energetic</source>
        <translation>エネルギッシュ</translation>
    </message>
    <message>
        <source>driving</source>
        <translation>疾走感</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>躍動感</translation>
    </message>
    <message>
        <source>bouncy</source>
        <translation>弾む</translation>
    </message>
    <message>
        <source>youthful</source>
        <translation>若々しい</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>爽やか</translation>
    </message>
    <message>
        <source>carefree</source>
        <translation>のびやか</translation>
    </message>
    <message>
        <source>innocent</source>
        <translation>無邪気</translation>
    </message>
    <message>
        <source>whimsical</source>
        <translation>気まぐれ</translation>
    </message>
    <message>
        <source>quirky</source>
        <translation>コミカル</translation>
    </message>
    <message>
        <source>organic</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>親しみやすい</translation>
    </message>
    <message>
        <source>adventurous</source>
        <translation>冒険</translation>
    </message>
    <message>
        <source>majestic</source>
        <translation>雄大</translation>
    </message>
    <message>
        <source>soaring</source>
        <translation>飛翔感</translation>
    </message>
    <message>
        <source>sincere</source>
        <translation>誠実</translation>
    </message>
    <message>
        <source>trustworthy</source>
        <translation>信頼感</translation>
    </message>
    <message>
        <source>honest</source>
        <translation>正直</translation>
    </message>
    <message>
        <source>passionate</source>
        <translation>情熱的</translation>
    </message>
    <message>
        <source>tense</source>
        <translation>緊張感</translation>
    </message>
    <message>
        <source>tension</source>
        <translation>緊張</translation>
    </message>
    <message>
        <source>suspenseful</source>
        <translation>サスペンス</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>ominous</source>
        <translation>不穏</translation>
    </message>
    <message>
        <source>menacing</source>
        <translation>威嚇的</translation>
    </message>
    <message>
        <source>sinister</source>
        <translation>邪悪</translation>
    </message>
    <message>
        <source>mysterious</source>
        <translation>神秘的</translation>
    </message>
    <message>
        <source>mystery</source>
        <translation>謎</translation>
    </message>
    <message>
        <source>eerie</source>
        <translation>不気味</translation>
    </message>
    <message>
        <source>creepy</source>
        <translation>ぞっとする</translation>
    </message>
    <message>
        <source>haunting</source>
        <translation>忘れがたい</translation>
    </message>
    <message>
        <source>spooky</source>
        <translation>おばけのよう</translation>
    </message>
    <message>
        <source>unsettling</source>
        <translation>落ち着かない</translation>
    </message>
    <message>
        <source>uneasy</source>
        <translation>不安げ</translation>
    </message>
    <message>
        <source>anxious</source>
        <translation>不安</translation>
    </message>
    <message>
        <source>nervous</source>
        <translation>神経質</translation>
    </message>
    <message>
        <source>paranoid</source>
        <translation>疑心暗鬼</translation>
    </message>
    <message>
        <source>dramatic</source>
        <translation>ドラマチック</translation>
    </message>
    <message>
        <source>intense</source>
        <translation>激しい</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>切迫</translation>
    </message>
    <message>
        <source>aggressive</source>
        <translation>攻撃的</translation>
    </message>
    <message>
        <source>gritty</source>
        <translation>ざらついた</translation>
    </message>
    <message>
        <source>brooding</source>
        <translation>沈思</translation>
    </message>
    <message>
        <source>foreboding</source>
        <translation>不吉</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>scary</source>
        <translation>怖い</translation>
    </message>
    <message>
        <source>bleak</source>
        <translation>荒涼</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>冷たい</translation>
    </message>
    <message>
        <source>icy</source>
        <translation>凍てつく</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>真剣</translation>
    </message>
    <message>
        <source>sombre</source>
        <translation>沈んだ</translation>
    </message>
    <message>
        <source>somber</source>
        <translation>沈んだ</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>重い</translation>
    </message>
    <message>
        <source>investigative</source>
        <translation>調査風</translation>
    </message>
    <message>
        <source>relentless</source>
        <translation>容赦ない</translation>
    </message>
    <message>
        <source>pulsing</source>
        <translation>脈打つ</translation>
    </message>
    <message>
        <source>edgy</source>
        <translation>尖った</translation>
    </message>
    <message>
        <source>cinematic</source>
        <translation>シネマティック</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>悲しい</translation>
    </message>
    <message>
        <source>melancholic</source>
        <translation>哀愁</translation>
    </message>
    <message>
        <source>melancholy</source>
        <translation>哀愁</translation>
    </message>
    <message>
        <source>tragic</source>
        <translation>悲劇的</translation>
    </message>
    <message>
        <source>lonely</source>
        <translation>孤独</translation>
    </message>
    <message>
        <source>industrial</source>
        <translation>インダストリアル</translation>
    </message>
    <message>
        <source>chill</source>
        <translation>チル</translation>
    </message>
    <message>
        <source>chilled</source>
        <translation>チル</translation>
    </message>
    <message>
        <source>chilled out</source>
        <translation>チル</translation>
    </message>
    <message>
        <source>relaxed</source>
        <translation>リラックス</translation>
    </message>
    <message>
        <source>relaxing</source>
        <translation>くつろげる</translation>
    </message>
    <message>
        <source>laid back</source>
        <translation>のんびり</translation>
    </message>
    <message>
        <source>laidback</source>
        <translation>のんびり</translation>
    </message>
    <message>
        <source>mellow</source>
        <translation>まろやか</translation>
    </message>
    <message>
        <source>cosy</source>
        <translation>居心地の良い</translation>
    </message>
    <message>
        <source>cozy</source>
        <translation>居心地の良い</translation>
    </message>
    <message>
        <source>dreamy</source>
        <translation>夢見るよう</translation>
    </message>
    <message>
        <source>nostalgic</source>
        <translation>懐かしい</translation>
    </message>
    <message>
        <source>sleepy</source>
        <translation>眠たげ</translation>
    </message>
    <message>
        <source>hazy</source>
        <translation>かすんだ</translation>
    </message>
    <message>
        <source>dusty</source>
        <translation>ほこりっぽい</translation>
    </message>
    <message>
        <source>soothing</source>
        <translation>癒し</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>滑らか</translation>
    </message>
    <message>
        <source>jazzy</source>
        <translation>ジャジー</translation>
    </message>
    <message>
        <source>late night</source>
        <translation>深夜</translation>
    </message>
    <message>
        <source>introspective</source>
        <translation>内省的</translation>
    </message>
    <message>
        <source>thoughtful</source>
        <translation>思慮深い</translation>
    </message>
    <message>
        <source>reflective</source>
        <translation>物思い</translation>
    </message>
    <message>
        <source>contemplative</source>
        <translation>瞑想的</translation>
    </message>
    <message>
        <source>easy going</source>
        <translation>気楽</translation>
    </message>
    <message>
        <source>easygoing</source>
        <translation>気楽</translation>
    </message>
    <message>
        <source>unobtrusive</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>understated</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>groovy</source>
        <translation>グルーヴィー</translation>
    </message>
    <message>
        <source>lazy</source>
        <translation>けだるい</translation>
    </message>
    <message>
        <source>casual</source>
        <translation>カジュアル</translation>
    </message>
    <message>
        <source>conversational</source>
        <translation>語りかけるよう</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>落ち着いた</translation>
    </message>
    <message>
        <source>peaceful</source>
        <translation>穏やか</translation>
    </message>
    <message>
        <source>serene</source>
        <translation>静穏</translation>
    </message>
    <message>
        <source>tranquil</source>
        <translation>静穏</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>優しい</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>柔らかい</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>静か</translation>
    </message>
    <message>
        <source>intimate</source>
        <translation>親密</translation>
    </message>
    <message>
        <source>delicate</source>
        <translation>繊細</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>ミニマル</translation>
    </message>
    <message>
        <source>minimalist</source>
        <translation>ミニマル</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>シンプル</translation>
    </message>
    <message>
        <source>light</source>
        <translation>軽い</translation>
    </message>
    <message>
        <source>airy</source>
        <translation>透明感</translation>
    </message>
    <message>
        <source>ethereal</source>
        <translation>この世ならぬ</translation>
    </message>
    <message>
        <source>ambient</source>
        <translation>アンビエント</translation>
    </message>
    <message>
        <source>modern</source>
        <translation>モダン</translation>
    </message>
    <message>
        <source>contemporary</source>
        <translation>現代的</translation>
    </message>
    <message>
        <source>elegant</source>
        <translation>上品</translation>
    </message>
    <message>
        <source>sophisticated</source>
        <translation>洗練された</translation>
    </message>
    <message>
        <source>powerful</source>
        <translation>力強い</translation>
    </message>
    <message>
        <source>big</source>
        <translation>大きな</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>大胆</translation>
    </message>
    <message>
        <source>punchy</source>
        <translation>パンチのある</translation>
    </message>
    <message>
        <source>curious</source>
        <translation>好奇心</translation>
    </message>
    <message>
        <source>magical</source>
        <translation>魔法</translation>
    </message>
    <message>
        <source>exciting</source>
        <translation>ワクワク</translation>
    </message>
    <message>
        <source>exhilarating</source>
        <translation>爽快</translation>
    </message>
    <message>
        <source>bittersweet</source>
        <translation>切ない</translation>
    </message>
    <message>
        <source>futuristic</source>
        <translation>未来的</translation>
    </message>
    <message>
        <source>retro</source>
        <translation>レトロ</translation>
    </message>
    <message>
        <source>neon</source>
        <translation>ネオン</translation>
    </message>
    <message>
        <source>nocturnal</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>funky</source>
        <translation>ファンキー</translation>
    </message>
    <message>
        <source>sassy</source>
        <translation>生意気</translation>
    </message>
    <message>
        <source>cheeky</source>
        <translation>いたずらっぽい</translation>
    </message>
    <message>
        <source>soulful</source>
        <translation>ソウルフル</translation>
    </message>
    <message>
        <source>swaggering</source>
        <translation>肩で風を切る</translation>
    </message>
    <message>
        <source>sleek</source>
        <translation>スマート</translation>
    </message>
    <message>
        <source>stylish</source>
        <translation>スタイリッシュ</translation>
    </message>
    <message>
        <source>hypnotic</source>
        <translation>催眠的</translation>
    </message>
    <message>
        <source>clubby</source>
        <translation>クラブ風</translation>
    </message>
    <message>
        <source>rustic</source>
        <translation>素朴</translation>
    </message>
    <message>
        <source>homely</source>
        <translation>家庭的</translation>
    </message>
    <message>
        <source>earthy</source>
        <translation>土の香り</translation>
    </message>
    <message>
        <source>wholesome</source>
        <translation>健やか</translation>
    </message>
    <message>
        <source>classy</source>
        <translation>上質</translation>
    </message>
    <message>
        <source>suave</source>
        <translation>洒脱</translation>
    </message>
    <message>
        <source>smoky</source>
        <translation>スモーキー</translation>
    </message>
    <message>
        <source>swinging</source>
        <translation>スウィンギー</translation>
    </message>
    <message>
        <source>meditative</source>
        <translation>瞑想的</translation>
    </message>
    <message>
        <source>floating</source>
        <translation>浮遊感</translation>
    </message>
    <message>
        <source>weightless</source>
        <translation>無重力</translation>
    </message>
    <message>
        <source>spacious</source>
        <translation>広がり</translation>
    </message>
    <message>
        <source>hovering</source>
        <translation>漂う</translation>
    </message>
    <message>
        <source>wistful</source>
        <translation>物憂い</translation>
    </message>
    <message>
        <source>poignant</source>
        <translation>胸に迫る</translation>
    </message>
    <message>
        <source>massive</source>
        <translation>巨大</translation>
    </message>
    <message>
        <source>monumental</source>
        <translation>記念碑的</translation>
    </message>
    <message>
        <source>apocalyptic</source>
        <translation>終末的</translation>
    </message>
    <message>
        <source>enchanted</source>
        <translation>幻想的</translation>
    </message>
    <message>
        <source>wondrous</source>
        <translation>不思議</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>まばら</translation>
    </message>
    <message>
        <source>subdued</source>
        <translation>抑えた</translation>
    </message>
    <message>
        <source>restrained</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>documentary</source>
        <translation>ドキュメンタリー</translation>
    </message>
    <message>
        <source>fierce</source>
        <translation>猛烈</translation>
    </message>
    <message>
        <source>furious</source>
        <translation>激怒</translation>
    </message>
    <message>
        <source>brutal</source>
        <translation>残忍</translation>
    </message>
    <message>
        <source>bars %1</source>
        <translation>%1小節目</translation>
    </message>
    <message>
        <source>bars %1, then %2</source>
        <translation>%1小節、続いて%2小節</translation>
    </message>
    <message>
        <source>bars %1, then %2, then %3</source>
        <translation>%1小節、続いて%2小節、さらに%3小節</translation>
    </message>
    <message>
        <source>%1 (its last bar %2 beats)</source>
        <translation>%1（最後の小節は%2拍）</translation>
    </message>
    <message>
        <source>another tail after the last bar</source>
        <translation>最後の小節の後の余韻が変わる</translation>
    </message>
    <message>
        <source>begins the cue</source>
        <translation>キューの始まりになる</translation>
    </message>
    <message>
        <source>follows other music</source>
        <translation>前に来る音楽が変わる</translation>
    </message>
    <message>
        <source>brings the hit to its picture</source>
        <translation>ヒットを映像に合わせる</translation>
    </message>
    <message>
        <source>an older engine printed it</source>
        <translation>古いエンジンで書き出された</translation>
    </message>
    <message>
        <source>%1 of %2 cells of “%3” revision %4 are not approved: what is taken from them may still change</source>
        <translation>「%3」リビジョン%4の%2セル中%1セルが未承認です。そこから取った部分はまだ変わり得ます</translation>
    </message>
    <message>
        <source>the tune&apos;s first statement of its motif is in it: bar %1 of the longer cue</source>
        <translation>モチーフの最初の提示が入ります：元のキューの%1小節目</translation>
    </message>
    <message>
        <source>a statement of the tune&apos;s motif is in it: bar %1 of the longer cue</source>
        <translation>モチーフの提示が1つ入ります：元のキューの%1小節目</translation>
    </message>
    <message>
        <source>the tune&apos;s motif is not stated in it</source>
        <translation>旋律のモチーフは入りません</translation>
    </message>
    <message>
        <source>one part was printed by %1 and this is %2: the ring-out where it is cut cannot be made again, so the same notes are printed anew and may sound different</source>
        <translation>1つの部分は%1で書き出され、現在は%2です。切れ目の余韻を再現できないため、同じ音符を書き出し直し、響きが変わることがあります</translation>
    </message>
    <message>
        <source>%1 parts were printed by %2 and this is %3: the ring-out where it is cut cannot be made again, so the same notes are printed anew and may sound different</source>
        <translation>%1つの部分は%2で書き出され、現在は%3です。切れ目の余韻を再現できないため、同じ音符を書き出し直し、響きが変わることがあります</translation>
    </message>
    <message>
        <source>The longer cue has no hit at %1; it has: %2.</source>
        <translation>元のキューの%1にヒットはありません。あるのは：%2。</translation>
    </message>
    <message>
        <source>The longer cue has no hit at %1; it has none at all.</source>
        <translation>元のキューの%1にヒットはありません。ヒットは1つもありません。</translation>
    </message>
    <message>
        <source>The hit cannot be at %1 of a cut-down of %2.</source>
        <translation>長さ%2の短縮版の%1にヒットは置けません。</translation>
    </message>
    <message>
        <source>This cue loops: it has no ending that a cut-down could keep. Deliver its loop, or compose a shorter one.</source>
        <translation>このキューはループで、短縮版に残せる終わりがありません。ループを納品するか、短いものを作曲してください。</translation>
    </message>
    <message>
        <source>A cut-down of %1 cannot be made of %2; it must be shorter than the cue and at least %3.</source>
        <translation>%2から長さ%1の短縮版は作れません。キューより短く、%3以上である必要があります。</translation>
    </message>
    <message>
        <source>“%1” revision %2 has no cut-downs.</source>
        <translation>「%1」リビジョン%2に短縮版はありません。</translation>
    </message>
    <message>
        <source>“%1” revision %2 has no cut-downs, and this cue is one itself: name the longer one.</source>
        <translation>「%1」リビジョン%2に短縮版はなく、このキュー自体が短縮版です。元のキューを指定してください。</translation>
    </message>
    <message>
        <source>Nothing of the family was approved.</source>
        <translation>ファミリーは何も承認されていません。</translation>
    </message>
    <message>
        <source>the states %1 and %2 are the same music: section %3, the same stems at the same levels</source>
        <translation>ステート%1と%2は同じ音楽です：セクション%3、同じステム、同じ音量</translation>
    </message>
    <message>
        <source>the states %1 and %2 are the same music: sections %3, the same stems at the same levels</source>
        <translation>ステート%1と%2は同じ音楽です：セクション%3、同じステム、同じ音量</translation>
    </message>
    <message>
        <source>the states %1 and %2 play the same section %3, with other stems or levels</source>
        <translation>ステート%1と%2は同じセクション%3を、別のステムか音量で鳴らします</translation>
    </message>
    <message>
        <source>the states %1 and %2 play the same sections %3, with other stems or levels</source>
        <translation>ステート%1と%2は同じ複数のセクション%3を、別のステムか音量で鳴らします</translation>
    </message>
    <message>
        <source>recut to a new picture: %1</source>
        <translation>新しい映像に合わせた：%1</translation>
    </message>
    <message>
        <source>the same bars</source>
        <translation>同じ小節</translation>
    </message>
    <message>
        <source>%1 moves</source>
        <translation>%1は移動</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1はつなぎ直し</translation>
    </message>
    <message>
        <source>%1 respaced</source>
        <translation>%1は別のテンポ</translation>
    </message>
    <message>
        <source>%1 remade</source>
        <translation>%1は作り直し</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1は新規</translation>
    </message>
    <message>
        <source>its picture was cut out</source>
        <translation>映像が切られました</translation>
    </message>
    <message>
        <source>follows %1 now</source>
        <translation>%1の後になります</translation>
    </message>
    <message>
        <source>begins the cue now</source>
        <translation>キューの始まりになります</translation>
    </message>
    <message>
        <source>the same bars over %1</source>
        <translation>同じ小節を%1で</translation>
    </message>
    <message>
        <source>picture that was not there before</source>
        <translation>以前なかった映像</translation>
    </message>
    <message>
        <source>picture that was not there before, after %1</source>
        <translation>以前なかった映像（%1の後）</translation>
    </message>
    <message>
        <source>%1 bars of picture became %2</source>
        <translation>映像の%1小節が%2小節になります</translation>
    </message>
    <message>
        <source>new picture: %1 bars of picture became %2</source>
        <translation>新しい映像：%1小節が%2小節になります</translation>
    </message>
    <message>
        <source>the same bars at another tempo</source>
        <translation>同じ小節を別のテンポで</translation>
    </message>
    <message>
        <source>one of its bars is shorter or longer</source>
        <translation>小節の1つの長さが変わります</translation>
    </message>
    <message>
        <source>its place does not fall on a whole sample</source>
        <translation>位置がサンプルの境に合いません</translation>
    </message>
    <message>
        <source>section %1 could not be kept to the sample</source>
        <translation>セクション%1はサンプル単位では残せませんでした</translation>
    </message>
    <message>
        <source>%1 to %2, %3, stands before the cue: no music is made for it</source>
        <translation>%1から%2、%3はキューの前にあり、音楽は作られません</translation>
    </message>
    <message>
        <source>%1 to %2, %3, stands between the cue and what follows it: no music is made for it</source>
        <translation>%1から%2、%3はキューとその次の間にあり、音楽は作られません</translation>
    </message>
    <message>
        <source>old %1 to %2 stands twice in the new cut; if one of them is a new shot that happens to have this timecode, give both cuts</source>
        <translation>以前の%1から%2が新しい編集に2回あります。片方が同じタイムコードを持つ新しいショットなら、両方の編集を渡してください</translation>
    </message>
    <message>
        <source>%1 to %2 is new picture: %3; it is as long as what it replaces, so the music there stays as it was</source>
        <translation>%1から%2は新しい映像です：%3。元と同じ長さなので、音楽はそのままです</translation>
    </message>
    <message>
        <source>%1 to %2 is new picture: %3; music is made for it</source>
        <translation>%1から%2は新しい映像です：%3。音楽を作ります</translation>
    </message>
    <message>
        <source>the cue&apos;s picture start moves, which is refused while any part of it is held; withdraw the approvals first</source>
        <translation>キューの映像の開始が動きます。確定済みの部分があると拒まれるので、先に承認を撤回してください</translation>
    </message>
    <message>
        <source>event %1 (black)</source>
        <translation>イベント%1（黒）</translation>
    </message>
    <message>
        <source>no event of the list (black)</source>
        <translation>リストにイベントなし（黒）</translation>
    </message>
    <message>
        <source>event %1 (reel %2)</source>
        <translation>イベント%1（リール%2）</translation>
    </message>
    <message>
        <source>event %1 (reel %2, “%3”)</source>
        <translation>イベント%1（リール%2、「%3」）</translation>
    </message>
    <message>
        <source>event %1 (reel %2, at another speed (M2))</source>
        <translation>イベント%1（リール%2、別の速度：M2）</translation>
    </message>
    <message>
        <source>event %1 (reel %2, “%3”, at another speed (M2))</source>
        <translation>イベント%1（リール%2、「%3」、別の速度：M2）</translation>
    </message>
    <message>
        <source>line %1: sound event %2 on %3 does not move the picture</source>
        <translation>%1行目：%3の音声イベント%2は映像を動かしません</translation>
    </message>
    <message>
        <source>line %1 was left aside: %2</source>
        <translation>%1行目は使いませんでした：%2</translation>
    </message>
    <message>
        <source>The new cut changes nothing for this cue: every section stays where it is.</source>
        <translation>新しい編集はこのキューに影響しません。どのセクションもそのままです。</translation>
    </message>
    <message>
        <source>The new cut needs another print of what is held: %1. Nothing was changed. Ask them.</source>
        <translation>新しい編集には確定済みの部分の書き出し直しが必要です：%1。何も変更していません。相手に確認してください。</translation>
    </message>
    <message>
        <source>The new cut leaves no room for this cue.</source>
        <translation>新しい編集にこのキューの入る場所がありません。</translation>
    </message>
    <message>
        <source>This cue loops: a picture cut does not move it.</source>
        <translation>このキューはループなので、映像の編集では動きません。</translation>
    </message>
    <message>
        <source>No bars fill the %1 between %2 and %3 of the new cut, even at a quarter slower or faster; compose a new cue for it.</source>
        <translation>新しい編集の%2から%3までの%1は、テンポを4分の1変えても小節で埋まりません。そのための新しいキューを作曲してください。</translation>
    </message>
    <message>
        <source>The new cut leaves less than a bar for section %1.</source>
        <translation>新しい編集ではセクション%1が1小節に足りません。</translation>
    </message>
    <message>
        <source>The new cut ends at %1, before its last range does (%2); shorten the range or give a longer “length”.</source>
        <translation>新しい編集は最後の範囲（%2）より前の%1で終わります。範囲を短くするか「length」を長くしてください。</translation>
    </message>
    <message>
        <source>None of the %1 picture ranges touches this cue, which lies from %2 to %3 of the old cut.</source>
        <translation>映像の%1個の範囲はどれも、以前の編集の%2から%3にあるこのキューに触れません。</translation>
    </message>
    <message>
        <source>Two ranges stand on the same new picture: the one of old %1 begins at %2, before the one of old %3 has ended.</source>
        <translation>2つの範囲が同じ新しい映像に重なります：以前の%1の範囲は、%3の範囲が終わる前の%2に始まります。</translation>
    </message>
    <message>
        <source>Of this cue&apos;s picture %1 are left; that is too short for music.</source>
        <translation>このキューの映像は%1しか残らず、音楽には短すぎます。</translation>
    </message>
    <message>
        <source>Compose a new cue.</source>
        <translation>新しいキューを作曲してください。</translation>
    </message>
    <message>
        <source>%1 uses nothing that %2 used (reel, clip name and source timecode).</source>
        <translation>「%1」は「%2」が使った素材（リール、クリップ名、ソースのタイムコード）を何も使っていません。</translation>
    </message>
    <message>
        <source>%1 moves nothing of this cue&apos;s picture, %2 to %3 on its source side; if that names camera reels, give the old cut&apos;s list, too.</source>
        <translation>「%1」はこのキューの映像（ソース側の%2から%3）を動かしません。カメラリールを指す場合は、以前の編集のリストも渡してください。</translation>
    </message>
    <message>
        <source>%1 has no picture event: CMX 3600 lines look like “%2”.</source>
        <translation>「%1」に映像のイベントがありません。CMX 3600の行は「%2」のような形です。</translation>
    </message>
    <message>
        <source>%1, line %2: event %3 begins on the record side before event %4 (line %5) ends; give one picture track only.</source>
        <translation>%1 %2行目：イベント%3がイベント%4（%5行目）の終わる前に始まります。映像トラックは1つだけにしてください。</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is no line of a CMX 3600 list (an event begins with its number).</source>
        <translation>%1 %2行目：「%3」はCMX 3600の行ではありません（イベントは番号で始まります）。</translation>
    </message>
    <message>
        <source>%1, line %2: “DROP FRAME” fits 29.97 and 59.94 frames a second; this cue&apos;s picture has %3.</source>
        <translation>%1 %2行目：「DROP FRAME」は29.97と59.94フレームのときだけ使えます。このキューの映像は%3です。</translation>
    </message>
    <message>
        <source>%1, line %2: %3 “%4”: %5</source>
        <translation>%1 %2行目：%3「%4」：%5</translation>
    </message>
    <message>
        <source>%1, line %2: an event has a number, reel, track, transition and four timecodes; this line has %3 words.</source>
        <translation>%1 %2行目：イベントには番号、リール、トラック、トランジション、4つのタイムコードが必要です。この行は%3語です。</translation>
    </message>
    <message>
        <source>%1, line %2: transition “%3” is none of C (cut), D (dissolve), W… (wipe), K (key).</source>
        <translation>%1 %2行目：トランジション「%3」はC（カット）、D（ディゾルブ）、W…（ワイプ）、K（キー）のどれでもありません。</translation>
    </message>
    <message>
        <source>%1, line %2: event %3 ends before it begins on the record side; out is the first frame after it.</source>
        <translation>%1 %2行目：イベント%3は録画側で始まる前に終わります。アウト点はその次のフレームです。</translation>
    </message>
    <message>
        <source>%1, line %2: event %3 ends before it begins on the source side; out is the first frame after it.</source>
        <translation>%1 %2行目：イベント%3はソース側で始まる前に終わります。アウト点はその次のフレームです。</translation>
    </message>
    <message>
        <source>%1, line %2: event %3 takes %4 source frames for %5 record frames and names no speed (M2).</source>
        <translation>%1 %2行目：イベント%3はソース%4フレームを録画%5フレームに使いますが、速度（M2）がありません。</translation>
    </message>
    <message>
        <source>took %1 out of the project</source>
        <translation>%1をプロジェクトから外しました</translation>
    </message>
    <message>
        <source>changed the role of %1 from %2 to %3</source>
        <translation>%1の役割を%2から%3に変えました</translation>
    </message>
    <message>
        <source>“%1” is the only producer of the project. Make somebody else producer of it first.</source>
        <translation>「%1」はこのプロジェクトの唯一のプロデューサーです。まず他の人をプロデューサーにしてください。</translation>
    </message>
    <message>
        <source>“%1” is the final approver of the project. Name another final approver first; what is held stays held.</source>
        <translation>「%1」はこのプロジェクトの最終承認者です。まず別の最終承認者を指名してください。確定したものはそのまま残ります。</translation>
    </message>
    <message>
        <source>This person is no member of the project.</source>
        <translation>この人はプロジェクトのメンバーではありません。</translation>
    </message>
    <message>
        <source>The recording needs a title.</source>
        <translation>録音にはタイトルが必要です。</translation>
    </message>
    <message>
        <source>Say who made the recording.</source>
        <translation>録音の制作者を書いてください。</translation>
    </message>
    <message>
        <source>%1 is empty; a paper must say something.</source>
        <translation>「%1」は空です。書類には内容が必要です。</translation>
    </message>
    <message>
        <source>%1 is larger than 32 MiB; give the licence alone.</source>
        <translation>「%1」は32 MiBを超えています。ライセンスだけにしてください。</translation>
    </message>
    <message>
        <source>Name the licence that %1 holds.</source>
        <translation>「%1」にあるライセンスの名称を書いてください。</translation>
    </message>
    <message>
        <source>A new stem&apos;s name is a short word of small letters: “%1” rather than “%2”.</source>
        <translation>新しいステムの名前は小文字の短い語です：「%2」ではなく「%1」。</translation>
    </message>
    <message>
        <source>There is no place “%1” in this cue: give a section (%2), a bar or bar and beat, as 9 or 9.3.</source>
        <translation>このキューに位置「%1」はありません。セクション（%2）、小節、または9や9.3のような小節と拍を書いてください。</translation>
    </message>
    <message>
        <source>The offset leaves nothing of the recording, which lasts %1.</source>
        <translation>ずれのために録音（長さ%1）が何も残りません。</translation>
    </message>
    <message>
        <source>The offset moves the recording to %1, after the end of the cue.</source>
        <translation>ずれのために録音がキューの終わりより後の%1になります。</translation>
    </message>
    <message>
        <source>Matching the level needs sound that is long enough to be measured, before and now; give the gain in dB instead.</source>
        <translation>音量合わせには前後とも測定できる長さの音が必要です。代わりにdBで指定してください。</translation>
    </message>
    <message>
        <source>%1 is no audio that can be imported (%2)</source>
        <translation>「%1」は取り込める音声ではありません（%2）</translation>
    </message>
    <message>
        <source>Stem “%1” is there already with the role %2.</source>
        <translation>ステム「%1」は役割%2ですでにあります。</translation>
    </message>
    <message>
        <source>There is no bar %1; the cue has bars 1 to %2.</source>
        <translation>%1小節目はありません。キューの小節は1から%2までです。</translation>
    </message>
    <message>
        <source>There is no beat %1 in bar %2, which has %3 beats.</source>
        <translation>%2小節目に%1拍目はありません。%3拍です。</translation>
    </message>
    <message>
        <source>%1 would end at %2, %3 after the cue.</source>
        <translation>%1は%2に終わり、キューを%3越えます。</translation>
    </message>
    <message>
        <source>%1 has a clear pulse at about %2 (or a multiple of it), and the cue is at %3.</source>
        <translation>%1には約%2（またはその倍数）の明確な拍があり、キューは%3です。</translation>
    </message>
    <message>
        <source>Record or stretch it to %1, or compose the cue at its tempo.</source>
        <translation>%1で録音するか伸縮するか、そのテンポでキューを作曲してください。</translation>
    </message>
    <message>
        <source>%1 is said to be at %2 and the cue is at %3: over its %4 it drifts by %5 ms.</source>
        <translation>%1は%2とされ、キューは%3です。%4の間に%5 msずれます。</translation>
    </message>
    <message>
        <source>public-domain</source>
        <translation>パブリックドメイン</translation>
    </message>
    <message>
        <source>%1: not every section is approved as it is in revision %2.</source>
        <translation>%1：リビジョン%2のままでは承認されていないセクションがあります。</translation>
    </message>
    <message>
        <source>avoid %1: nothing is made of it yet; remake the part with these words</source>
        <translation>%1を避ける：まだ音楽には反映されていません。この言葉で該当箇所を作り直してください</translation>
    </message>
    <message>
        <source>%1 is picture of old %2, outside this cue: music is made for it; check the reel and the timecodes</source>
        <translation>%1は旧%2の映像で、このキューの外です。その部分の音楽を作ります。リールとタイムコードを確認してください</translation>
    </message>
    <message>
        <source>the state %1: a game pack makes it of this cue&apos;s sections, or plays another cue in it</source>
        <translation>ステート「%1」：ゲームパックではこのキューのセクションから作るか、別のキューを再生します</translation>
    </message>
    <message>
        <source>Record how every part was made, or leave out the EU territories.</source>
        <translation>各パートの作られ方を記録するか、EUの地域を外してください。</translation>
    </message>
    <message>
        <source>Platforms that read the mark in the files may label the upload as made with AI by themselves.</source>
        <translation>ファイル内の表示を読み取るプラットフォームは、アップロードを自動的にAI制作と表示することがあります。</translation>
    </message>
    <message>
        <source>Whoever uploads tells the client so beforehand, and declares the same at upload.</source>
        <translation>アップロードする人が事前にクライアントへ伝え、アップロード時にも同じ内容を申告します。</translation>
    </message>
    <message>
        <source>The AI mark in the files is metadata (IPTC digital source type in XMP): it is not signed, and there is no watermark.</source>
        <translation>ファイルのAI表示はメタデータ（XMPのIPTC Digital Source Type）です。署名も電子透かしもありません。</translation>
    </message>
    <message>
        <source>Counsel decides whether this mark is enough for the EU, or the EU territories are left out.</source>
        <translation>この表示がEUで十分かどうかを法務が判断するか、EUの地域を外します。</translation>
    </message>
    <message>
        <source>archived the cue: %1</source>
        <translation>キューをアーカイブしました：%1</translation>
    </message>
    <message>
        <source>brought the cue back from the archive: %1</source>
        <translation>キューをアーカイブから戻しました：%1</translation>
    </message>
    <message>
        <source>“%1” is in the archive already.</source>
        <translation>「%1」はすでにアーカイブにあります。</translation>
    </message>
    <message>
        <source>“%1” is not in the archive.</source>
        <translation>「%1」はアーカイブにありません。</translation>
    </message>
    <message>
        <source>“%1” was archived by %2 on %3 (%4). Bring it back from the archive first.</source>
        <translation>「%1」は%3に%2さんがアーカイブしました（%4）。先にアーカイブから戻してください。</translation>
    </message>
    <message>
        <source>Archiving a cue or bringing it back needs a reason of 1 to 2000 characters.</source>
        <translation>キューのアーカイブや復帰には1～2000文字の理由が必要です。</translation>
    </message>
    <message>
        <source>before first publication in the EU</source>
        <translation>EUでの最初の公開前</translation>
    </message>
    <message>
        <source>%1: without %2</source>
        <translation>%1：%2なし</translation>
    </message>
    <message>
        <source>%1: only %2</source>
        <translation>%1：%2のみ</translation>
    </message>
    <message>
        <source>%1: less %2</source>
        <translation>%1：%2を控えめに</translation>
    </message>
    <message>
        <source>%1: more %2</source>
        <translation>%1：%2を多めに</translation>
    </message>
    <message>
        <source>%1: room for a voice, with a sparser and lower melody, thinner chords and no line beside the melody</source>
        <translation>%1：声のための余白（メロディーは少なく低く、和音は薄く、メロディーに添う対旋律なし）</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>throughout</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>the middle</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>%1 s before the end</source>
        <translation>終わりの%1秒前</translation>
    </message>
    <message>
        <source>“%1” begins at %2, after the end of the cue, %3; move it or make the cue longer.</source>
        <translation>「%1」は%2に始まりますが、キューは%3で終わります。位置を変えるか、キューを長くしてください。</translation>
    </message>
    <message>
        <source>“%1” ends at %2, not after its beginning at %3; give a later time.</source>
        <translation>「%1」は%2に終わりますが、始まりは%3です。もっと後の時刻を指定してください。</translation>
    </message>
    <message>
        <source>without %1: the drums leave them out</source>
        <translation>%1なし：ドラムはそれを抜きます</translation>
    </message>
    <message>
        <source>without %1: the drums leave them out; a snare, clap or rim that stays plays their strokes</source>
        <translation>%1なし：ドラムはそれを抜き、残るスネア、クラップ、リムのいずれかが代わりに叩きます</translation>
    </message>
    <message>
        <source>rim</source>
        <translation>リム</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>stop at %1, for %2 beat</source>
        <translation>%1でストップ、%2拍分</translation>
    </message>
    <message>
        <source>stop at %1, for %2 beats</source>
        <translation>%1でストップ、%2拍分</translation>
    </message>
    <message>
        <source>stop at %1, for %2 bar</source>
        <translation>%1でストップ、%2小節分</translation>
    </message>
    <message>
        <source>stop at %1, for %2 bars</source>
        <translation>%1でストップ、%2小節分</translation>
    </message>
    <message>
        <source>stop at %1, for %2 s</source>
        <translation>%1でストップ、%2秒間</translation>
    </message>
    <message>
        <source>a silence needs its moment, like “stop at 0:30 for two beats”: all stop there</source>
        <translation>無音には「0:30でストップ」のように時点が必要です：そこで全員が止まります</translation>
    </message>
    <message>
        <source>put back revision %1: %2</source>
        <translation>リビジョン%1をやり直し：%2</translation>
    </message>
    <message>
        <source>A comment is taken back by who wrote it; settle this one instead.</source>
        <translation>コメントを取り消せるのは書いた本人だけです。代わりに解決してください。</translation>
    </message>
    <message>
        <source>This comment was answered by %1; it can be settled, but not taken back.</source>
        <translation>このコメントには%1が答えています。解決はできますが、取り消せません。</translation>
    </message>
    <message>
        <source>There is no such comment in this cue.</source>
        <translation>このキューにそのコメントはありません。</translation>
    </message>
    <message>
        <source>Revision %1 undid nothing; there is nothing to put back.</source>
        <translation>リビジョン%1は何も取り消していません。やり直すものはありません。</translation>
    </message>
    <message>
        <source>No choice of this cue&apos;s bars makes exactly %1 with its %2 at %3 within %4 % of its tempo. Places that work: %5. Lengths that work with this place: %6.</source>
        <translation>このキューの小節をどう選んでも、%3に%2を置いてテンポの差%4%以内でちょうど%1にはなりません。可能な位置：%5。この位置で可能な長さ：%6。</translation>
    </message>
    <message>
        <source>No choice of this cue&apos;s bars and its ending makes exactly %1; compose a cue of that length from the same brief. Lengths that work: %2.</source>
        <translation>このキューの小節と終わりをどう選んでも、ちょうど%1にはなりません。同じブリーフからその長さのキューを作曲してください。可能な長さ：%2。</translation>
    </message>
    <message>
        <source>none near it</source>
        <translation>近くにはありません</translation>
    </message>
    <message>
        <source>approved revision %1 (sections %2; stems %3): advice, holds nothing</source>
        <translation>リビジョン%1を承認しました（セクション%2、ステム%3）。助言であり、何も確定しません</translation>
    </message>
    <message>
        <source>approved revision %1, recorded for %2 (sections %3; stems %4): advice, holds nothing</source>
        <translation>リビジョン%1を承認しました（%2の代理で記録、セクション%3、ステム%4）。助言であり、何も確定しません</translation>
    </message>
    <message>
        <source>the same audio, revision hash %1…; files written anew, with this document&apos;s number and date in their headers, so with another SHA-256: %2</source>
        <translation>音声は同じ（リビジョンのハッシュ%1…）。この文書の番号と日付をヘッダーに入れて書き直したため、SHA-256が異なるファイル：%2</translation>
    </message>
    <message>
        <source>revision hash %1…</source>
        <translation>リビジョンのハッシュ%1…</translation>
    </message>
    <message>
        <source>delivered files</source>
        <translation>納品ファイル</translation>
    </message>
    <message>
        <source>room for a voice is made where it is asked for, like “leave room for the voice-over from 0:05 to 0:20”; a delivery&apos;s alternates have one without melody, and one without melody and drums</source>
        <translation>声のための余地は、「0:05から0:20までナレーションのための余白」のように頼まれた所に作られます。納品の別バージョンには、メロディーなしと、メロディーもドラムもないものがあります</translation>
    </message>
    <message>
        <source>asked for this music by a brief</source>
        <translation>ブリーフでこの音楽を依頼</translation>
    </message>
    <message>
        <source>asked for a cut-down of %1</source>
        <translation>%1の短縮版を依頼</translation>
    </message>
    <message>
        <source>%1 version %2, which is newer than %3, was withdrawn. Issue a new clearance of revision %4 before anything is delivered.</source>
        <translation>%3より新しい%1バージョン%2は撤回されました。納品の前に、リビジョン%4の権利処理を新しく発行してください。</translation>
    </message>
    <message>
        <source>kept away from %1: noted; nothing is compared with it</source>
        <translation>%1に似せない：記録しました。比較は行いません</translation>
    </message>
    <message>
        <source>“%1” lasts until %2, after the end of the cue, %3; move it or make the cue longer.</source>
        <translation>「%1」は%2まで続きますが、キューの終わり（%3）より後です。移動するか、キューを長くしてください。</translation>
    </message>
    <message>
        <source>“%1” and “%2” leave nobody to play from %3 to %4; say which one counts.</source>
        <translation>「%1」と「%2」では、%3から%4まで誰も演奏しません。どちらを優先するか指定してください。</translation>
    </message>
    <message>
        <source>%1: energy lower by 20 %</source>
        <translation>%1：エネルギーを20 %下げる</translation>
    </message>
    <message>
        <source>%1: energy higher by 20 %</source>
        <translation>%1：エネルギーを20 %上げる</translation>
    </message>
    <message>
        <source>reserved clearance %1 version %2</source>
        <translation>権利処理書%1（バージョン%2）の番号を確保しました</translation>
    </message>
    <message>
        <source>%1 1 condition was accepted (below).</source>
        <translation>%1条件1件が承諾されています（下記）。</translation>
    </message>
    <message>
        <source>%1 %2 conditions were accepted (below).</source>
        <translation>%1条件%2件が承諾されています（下記）。</translation>
    </message>
    <message>
        <source>%1 LUFS, %2 dBTP (%3), as all uses are broadcast</source>
        <translation>%1 LUFS、%2 dBTP（%3）、用途がすべて放送のため</translation>
    </message>
    <message>
        <source>broadcast asks %1 LUFS, %2 dBTP (%3) and the other uses do not: -14 LUFS stays; say “%4” to change it, or deliver a second master at it</source>
        <translation>放送には %1 LUFS、%2 dBTP（%3）が求められますが、他の用途では求められません。-14 LUFS のままです。変えるには「%4」と書くか、その値の2つ目のマスターを納品してください</translation>
    </message>
    <message>
        <source>broadcast there also asks %1 LUFS, %2 dBTP (%3): deliver a second master at it</source>
        <translation>そこの放送では %1 LUFS、%2 dBTP（%3）も求められます。その値の2つ目のマスターを納品してください</translation>
    </message>
    <message>
        <source>%1: with %2</source>
        <translation>%1：%2あり</translation>
    </message>
    <message>
        <source>%1: %2 quieter</source>
        <translation>%1：%2を小さく</translation>
    </message>
    <message>
        <source>%1: %2 louder</source>
        <translation>%1：%2を大きく</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>%1小節目だけ</translation>
    </message>
    <message>
        <source>from bar %1</source>
        <translation>%1小節目から</translation>
    </message>
    <message>
        <source>the last %1 bars</source>
        <translation>最後の%1小節</translation>
    </message>
    <message>
        <source>the last bar</source>
        <translation>最後の小節</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1より前</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1より後</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>%1以外</translation>
    </message>
    <message>
        <source>without %1, but where the brief asks for it</source>
        <translation>%1なし（ブリーフが求める箇所を除く）</translation>
    </message>
    <message>
        <source>“hits”: at %1 bpm the hit at %2 misses by %3 ms; the nearest tempo that meets it is %4 bpm, and at this tempo one at %5 is met.</source>
        <translation>%1 bpmでは%2のヒットが%3 msずれます。合う最も近いテンポは%4 bpmで、このテンポのままなら%5のヒットに合います。</translation>
    </message>
    <message>
        <source>“hits”: at %1 bpm the hit at %2 misses by %3 ms and no tempo near it meets it; this length meets one at %4: move it there, or drop it.</source>
        <translation>%1 bpmでは%2のヒットが%3 msずれ、近くに合うテンポはありません。この長さなら%4のヒットに合います。そこへ動かすか外してください。</translation>
    </message>
    <message>
        <source>“%1”: dynamics runs from -1, as soft as can be, to +1, as hard as can be; 0 is as the style has it, and a sign changes what is asked now.</source>
        <translation>「%1」：強弱は-1（最も弱く）から+1（最も強く）までです。0はスタイルのままで、符号を付けると現在の値からの変更になります。</translation>
    </message>
    <message>
        <source>%1: %2 calmer</source>
        <translation>%1：%2を穏やかに</translation>
    </message>
    <message>
        <source>%1: %2 stronger</source>
        <translation>%1：%2を力強く</translation>
    </message>
    <message>
        <source>grieving</source>
        <translation>悲嘆</translation>
    </message>
    <message>
        <source>mournful</source>
        <translation>哀悼</translation>
    </message>
    <message>
        <source>forlorn</source>
        <translation>わびしい</translation>
    </message>
    <message>
        <source>desolate</source>
        <translation>荒涼</translation>
    </message>
    <message>
        <source>despairing</source>
        <translation>絶望</translation>
    </message>
    <message>
        <source>yearning</source>
        <translation>憧れ</translation>
    </message>
    <message>
        <source>longing</source>
        <translation>慕情</translation>
    </message>
    <message>
        <source>pensive</source>
        <translation>物思い</translation>
    </message>
    <message>
        <source>moody</source>
        <translation>憂い</translation>
    </message>
    <message>
        <source>solemn</source>
        <translation>厳粛</translation>
    </message>
    <message>
        <source>reverent</source>
        <translation>敬虔</translation>
    </message>
    <message>
        <source>sacred</source>
        <translation>神聖</translation>
    </message>
    <message>
        <source>spiritual</source>
        <translation>スピリチュアル</translation>
    </message>
    <message>
        <source>ceremonial</source>
        <translation>儀式的</translation>
    </message>
    <message>
        <source>stately</source>
        <translation>堂々</translation>
    </message>
    <message>
        <source>noble</source>
        <translation>気高い</translation>
    </message>
    <message>
        <source>regal</source>
        <translation>王者の風格</translation>
    </message>
    <message>
        <source>patriotic</source>
        <translation>愛国的</translation>
    </message>
    <message>
        <source>rousing</source>
        <translation>奮い立つ</translation>
    </message>
    <message>
        <source>stirring</source>
        <translation>胸を打つ</translation>
    </message>
    <message>
        <source>determined</source>
        <translation>決意</translation>
    </message>
    <message>
        <source>resolute</source>
        <translation>毅然</translation>
    </message>
    <message>
        <source>rebellious</source>
        <translation>反抗的</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>生々しい</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>怒り</translation>
    </message>
    <message>
        <source>frantic</source>
        <translation>狂乱</translation>
    </message>
    <message>
        <source>restless</source>
        <translation>落ち着かない</translation>
    </message>
    <message>
        <source>elated</source>
        <translation>有頂天</translation>
    </message>
    <message>
        <source>jubilant</source>
        <translation>歓喜</translation>
    </message>
    <message>
        <source>breezy</source>
        <translation>軽快</translation>
    </message>
    <message>
        <source>mischievous</source>
        <translation>いたずらっぽい</translation>
    </message>
    <message>
        <source>goofy</source>
        <translation>おどけた</translation>
    </message>
    <message>
        <source>silly</source>
        <translation>ふざけた</translation>
    </message>
    <message>
        <source>comical</source>
        <translation>滑稽</translation>
    </message>
    <message>
        <source>cute</source>
        <translation>キュート</translation>
    </message>
    <message>
        <source>childlike</source>
        <translation>無邪気</translation>
    </message>
    <message>
        <source>enchanting</source>
        <translation>うっとりする</translation>
    </message>
    <message>
        <source>graceful</source>
        <translation>優美</translation>
    </message>
    <message>
        <source>glamorous</source>
        <translation>華やか</translation>
    </message>
    <message>
        <source>feisty</source>
        <translation>威勢のいい</translation>
    </message>
    <message>
        <source>flirty</source>
        <translation>思わせぶり</translation>
    </message>
    <message>
        <source>sultry</source>
        <translation>妖艶</translation>
    </message>
    <message>
        <source>sensual</source>
        <translation>官能的</translation>
    </message>
    <message>
        <source>seductive</source>
        <translation>誘惑的</translation>
    </message>
    <message>
        <source>sexy</source>
        <translation>セクシー</translation>
    </message>
    <message>
        <source>steamy</source>
        <translation>熱っぽい</translation>
    </message>
    <message>
        <source>dreamlike</source>
        <translation>夢心地</translation>
    </message>
    <message>
        <source>trippy</source>
        <translation>トリッピー</translation>
    </message>
    <message>
        <source>psychedelic</source>
        <translation>サイケデリック</translation>
    </message>
    <message>
        <source>exotic</source>
        <translation>エキゾチック</translation>
    </message>
    <message>
        <source>wintry</source>
        <translation>冬らしい</translation>
    </message>
    <message>
        <source>frosty</source>
        <translation>凍てつく</translation>
    </message>
    <message>
        <source>The style “%1” (version %2, SHA-256 %3…), with which this cue was made, is gone from %4.</source>
        <translation>このキューの制作に使われたスタイル「%1」（バージョン %2、SHA-256 %3…）は %4 にもうありません。</translation>
    </message>
    <message>
        <source>The style “%1” (version %2, SHA-256 %3…), with which this cue was made, cannot be read: %4</source>
        <translation>このキューの制作に使われたスタイル「%1」（バージョン %2、SHA-256 %3…）は読み込めません：%4</translation>
    </message>
    <message>
        <source>“sections” names %1 and the cue has %2 bars; name fewer, or ask for a longer cue or a faster tempo.</source>
        <translation>「sections」のセクションは %1 個ありますが、キューは %2 小節です。数を減らすか、より長いキューか速いテンポを指定してください。</translation>
    </message>
    <message>
        <source>say which form counts.</source>
        <translation>どの構成が有効かを指定してください。</translation>
    </message>
    <message>
        <source>%1 sections</source>
        <translation>%1 セクション</translation>
    </message>
    <message>
        <source>who plays in a layer of a game is set by its states</source>
        <translation>ゲームのレイヤーで何が鳴るかは、そのステートで決めます</translation>
    </message>
    <message>
        <source>tempo %1 bpm, counted in %2</source>
        <translation>テンポ %1 bpm（%2で数える）</translation>
    </message>
    <message>
        <source>tempo %1 to %2 bpm, counted in %3</source>
        <translation>テンポ %1〜%2 bpm（%3で数える）</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>四分音符</translation>
    </message>
    <message>
        <source>dotted quarters</source>
        <translation>付点四分音符</translation>
    </message>
    <message>
        <source>dotted eighths</source>
        <translation>付点八分音符</translation>
    </message>
    <message>
        <source>“meter” is %1; the style %2 plays %3. %4</source>
        <translation>「meter」は %1 ですが、スタイル %2 の拍子は %3 です。%4</translation>
    </message>
    <message>
        <source>“meter” is %1; the style that fits the brief best, %2, plays %3. %4</source>
        <translation>「meter」は %1 ですが、ブリーフに最も合うスタイル %2 の拍子は %3 です。%4</translation>
    </message>
    <message>
        <source>Leave the metre out or choose another style.</source>
        <translation>拍子の指定を外すか、別のスタイルを選んでください。</translation>
    </message>
    <message>
        <source>Leave the metre out, or name a style that plays it: %1.</source>
        <translation>拍子の指定を外すか、その拍子を演奏するスタイルを指定してください：%1。</translation>
    </message>
    <message>
        <source>remade %1 with %2: %3</source>
        <translation>%1を作り直し（%2）：%3</translation>
    </message>
    <message>
        <source>energy of %1 %2 → %3 %</source>
        <translation>%1のエネルギー %2 → %3%</translation>
    </message>
    <message>
        <source>onsets a bar of %1 %2 → %3</source>
        <translation>%1の1小節あたりの発音 %2 → %3</translation>
    </message>
    <message>
        <source>velocity of %1 %2 → %3</source>
        <translation>%1のベロシティ %2 → %3</translation>
    </message>
    <message>
        <source>a fade takes the last 8 s of the cue, or of its last section where that is shorter</source>
        <translation>フェードはキューの最後の8秒、最後のセクションがそれより短ければその長さです</translation>
    </message>
    <message>
        <source>the state victory plays section %1 once and has no ending, because the cue is a loop; composing its victory gives it one (“fermata victory”, or Game states in the window)</source>
        <translation>状態victoryはセクション%1を一度鳴らすだけで終わりがありません。キューがループだからです。勝利を作曲すると終わりができます（「fermata victory」、ウィンドウでは「ゲームステート」）</translation>
    </message>
    <message>
        <source>“%1/%2” is a recording, which nobody plays otherwise.</source>
        <translation>「%1/%2」は録音であり、弾き方を変えられません。</translation>
    </message>
    <message>
        <source>“%1”: %2 plays %3, and no other sound of that name can play its notes.</source>
        <translation>「%1」：%2 は %3 で鳴っており、その名前でこの音符を演奏できる音色はほかにありません。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>使えるもの：%1。</translation>
    </message>
    <message>
        <source>the same notes, played as asked: there is one alternative</source>
        <translation>同じ音符を、求められたとおりに演奏します。代案は一つです</translation>
    </message>
    <message>
        <source>%1 plays %2 (%3) instead of %4, as loud as it was</source>
        <translation>%1 は %4 の代わりに %2（%3）で鳴ります。音量は前と同じです</translation>
    </message>
    <message>
        <source>silent from beginning to end: %1; a pack holds every stem, these as silence</source>
        <translation>最初から最後まで無音：%1。パックにはすべてのステムが入り、これらは無音のまま入ります</translation>
    </message>
    <message>
        <source>mastered to %1 LUFS, as no loudness was asked for: at %2 the limiter would be heard on the loudest strokes; “%3 LUFS” in the brief takes it all the same</source>
        <translation>ラウドネスの指定がないため %1 LUFS でマスタリングしました。%2 では最も強い音でリミッターが聞こえてしまいます。ブリーフに「%3 LUFS」と書けばその音量にします</translation>
    </message>
    <message>
        <source>“%1” does not name a stem and an instrument; write it like “harmony.sound=guitar”.</source>
        <translation>「%1」はステムと楽器を示していません。「harmony.sound=guitar」のように書きます。</translation>
    </message>
    <message>
        <source>the brief&apos;s tempo lies outside the style&apos;s usual %1 bpm and was kept</source>
        <translation>ブリーフのテンポはスタイルの通常の範囲%1 bpmの外ですが、そのままにしました</translation>
    </message>
    <message>
        <source>the tempo moves between %1 and %2 bpm so that the hits fall on the beat</source>
        <translation>ヒットが拍に合うよう、テンポは%1から%2 bpmの間で動きます</translation>
    </message>
    <message>
        <source>%1 shortened bar(s) keep the tempo and still meet the picture</source>
        <translation>短くした%1小節で、テンポを保ったまま映像に合わせます</translation>
    </message>
    <message>
        <source>the %1 at %2 falls in bar %3, off by %4 ms</source>
        <translation>%2の%1は%3小節目に入り、ずれは%4 msです</translation>
    </message>
    <message>
        <source>the %1 at %2 falls into the ring-out after the last bar: nothing is struck there; ask for it earlier, or for a longer cue</source>
        <translation>%2の%1は最後の小節の後の余韻に当たり、そこでは何も鳴りません。もっと早い時刻か、長いキューにしてください</translation>
    </message>
    <message>
        <source>all stop from %1 to %2 and come back with a hit</source>
        <translation>%1から%2まで全員が止まり、ヒットで戻ります</translation>
    </message>
    <message>
        <source>key %1, as asked</source>
        <translation>調は%1（指定どおり）</translation>
    </message>
    <message>
        <source>key %1, from the style&apos;s usual keys</source>
        <translation>調は%1（スタイルの通常の調から）</translation>
    </message>
    <message>
        <source>key %1, of the style&apos;s usual keys in %2, as asked</source>
        <translation>調は%1（スタイルの通常の%2の調から、指定どおり）</translation>
    </message>
    <message>
        <source>the style has no minor keys</source>
        <translation>このスタイルには短調がありません</translation>
    </message>
    <message>
        <source>the style has no major keys</source>
        <translation>このスタイルには長調がありません</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>速め</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>遅め</translation>
    </message>
    <message>
        <source>no section above %1 %</source>
        <translation>%1%を超えるセクションなし</translation>
    </message>
    <message>
        <source>no section below %1 %</source>
        <translation>%1%を下回るセクションなし</translation>
    </message>
    <message>
        <source>the highest at least %1 %</source>
        <translation>最も高いところは%1%以上</translation>
    </message>
    <message>
        <source>%1 plays %2 because the brief asks for “%3”</source>
        <translation>ブリーフが「%3」を求めるので、%1は%2で鳴らします</translation>
    </message>
    <message>
        <source>%1 plays %2 because the brief does not want “%3”</source>
        <translation>ブリーフが「%3」を望まないので、%1は%2で鳴らします</translation>
    </message>
    <message>
        <source>%1 has no “%2”; %3 plays %4 (%5) instead</source>
        <translation>%1には「%2」がないため、代わりに%3が%4（%5）を鳴らします</translation>
    </message>
    <message>
        <source>%1 has no “%2”; %3 play instead</source>
        <translation>%1には「%2」がないため、代わりに%3が鳴ります</translation>
    </message>
    <message>
        <source>there is no stem left for “%1”: its stem plays another instrument that the brief asks for</source>
        <translation>「%1」に使えるステムが残っていません。ブリーフが求める別の楽器をそのステムが鳴らします</translation>
    </message>
    <message>
        <source>there is no %1 stem because the brief does not want “%2”</source>
        <translation>ブリーフが「%2」を望まないので、%1のステムはありません</translation>
    </message>
    <message>
        <source>no stem of this cue plays “%1”</source>
        <translation>このキューのどのステムも「%1」を鳴らしません</translation>
    </message>
    <message>
        <source>%1, as the brief asks</source>
        <translation>%1（ブリーフの指定どおり）</translation>
    </message>
    <message>
        <source>only %1, as the brief asks: the other stems are silent</source>
        <translation>ブリーフの指定どおり%1だけが鳴り、ほかのステムは鳴りません</translation>
    </message>
    <message>
        <source>the style %1 is a sketch with computed instruments: %2</source>
        <translation>スタイル%1は計算で作った楽器によるスケッチです：%2</translation>
    </message>
    <message>
        <source>guitar, fiddle and hands are computed models, not recorded instruments; replace them with players before a release (the acoustic bank has none of them)</source>
        <translation>ギター、フィドル、手拍子は計算モデルで、録音した楽器ではありません。公開の前に奏者に置き換えてください（アコースティックバンクにはどれもありません）</translation>
    </message>
    <message>
        <source>harp, flute, strings, mallets and hand drums are computed models, not recorded instruments; replace them with players or the acoustic bank before a release (the bank has only piano and strings)</source>
        <translation>ハープ、フルート、弦、マレット、ハンドドラムは計算モデルで、録音した楽器ではありません。公開の前に奏者かアコースティックバンクに置き換えてください（バンクにはピアノと弦だけがあります）</translation>
    </message>
    <message>
        <source>horn, piano, bass and brushes are computed models, not recorded instruments; replace them with players before a release (the acoustic bank has only piano and strings)</source>
        <translation>ホーン、ピアノ、ベース、ブラシは計算モデルで、録音した楽器ではありません。公開の前に奏者に置き換えてください（アコースティックバンクにはピアノと弦だけがあります）</translation>
    </message>
    <message>
        <source>piano and strings are computed models, not recorded instruments; replace them with players or the acoustic bank before a release</source>
        <translation>ピアノと弦は計算モデルで、録音した楽器ではありません。公開の前に奏者かアコースティックバンクに置き換えてください</translation>
    </message>
    <message>
        <source>a style was left out, its file has mistakes: %1</source>
        <translation>ファイルに誤りがあるスタイルを除きました：%1</translation>
    </message>
    <message>
        <source>the style %1 has no “%2”, so that it cannot play alone; no style has it</source>
        <translation>スタイル%1には「%2」がないため、単独では鳴らせません。どのスタイルにもありません</translation>
    </message>
    <message>
        <source>the style %1 has no “%2”, so that it cannot play alone; choose one that has it: %3</source>
        <translation>スタイル%1には「%2」がないため、単独では鳴らせません。次のスタイルにあります：%3</translation>
    </message>
    <message>
        <source>The master is trimmed by a constant %1 dB to meet %2 LUFS; stems and mix are as approved.</source>
        <translation>マスターは%2 LUFSに合わせて一定の%1 dBだけ調整しました。ステムとミックスは承認されたままです。</translation>
    </message>
    <message>
        <source>The clearance was not asked for games: it does not clear that use. Ask for the use “game” and issue a new version.</source>
        <translation>この権利処理はゲーム用に求められたものではなく、その用途は含まれません。用途「ゲーム」を求めて新しい版を発行してください。</translation>
    </message>
    <message>
        <source>game: %1</source>
        <translation>ゲーム：%1</translation>
    </message>
    <message>
        <source>%1 is silent: its stems rest in %2</source>
        <translation>%1は無音です：そのステムは%2で休んでいます</translation>
    </message>
    <message>
        <source>no %1: the cue has no such stem to leave out</source>
        <translation>%1はありません：キューに除くべきステムがありません</translation>
    </message>
    <message>
        <source>no loop version: the cue itself loops</source>
        <translation>ループ版はありません：キュー自体がループします</translation>
    </message>
    <message>
        <source>no loop version: between opening and ending there are no four bars</source>
        <translation>ループ版はありません：始まりと終わりの間に4小節がありません</translation>
    </message>
    <message>
        <source>no sting: the cue has no last hit to make it of</source>
        <translation>スティングはありません：元にする最後のヒットがキューにありません</translation>
    </message>
    <message>
        <source>no %1, as the brief asks</source>
        <translation>%1なし（ブリーフの指定どおり）</translation>
    </message>
    <message>
        <source>no %1, as the brief asks: the %2 plays the strokes of the %3</source>
        <translation>%1なし（ブリーフの指定どおり）：%3の打点は%2が鳴らします</translation>
    </message>
    <message>
        <source>%1 bars of %2, %3 and %4 of tail make exactly %5</source>
        <translation>%2、%3で%1小節と余韻%4でちょうど%5になります</translation>
    </message>
    <message>
        <source>the brief&apos;s tempo lies outside the style&apos;s usual %1 bpm in %2 and was kept</source>
        <translation>ブリーフのテンポはこのスタイルの%2での通常の範囲%1 bpmの外ですが、そのまま使いました</translation>
    </message>
    <message>
        <source>the metre is %1, one of the style&apos;s: the brief names none, and could name %2</source>
        <translation>拍子は%1です（スタイルの拍子の一つ）。ブリーフに指定がありません。%2を指定できます</translation>
    </message>
    <message>
        <source>the metre is %1, one of the style&apos;s; another style plays others</source>
        <translation>拍子は%1です（スタイルの拍子の一つ）。他の拍子は別のスタイルにあります</translation>
    </message>
    <message>
        <source>four on the floor is the style&apos;s own: house and synthwave play it</source>
        <translation>四つ打ちはスタイルによります。ハウスとシンセウェーブで使われます</translation>
    </message>
    <message>
        <source>felt piano</source>
        <translation>フェルトピアノ</translation>
    </message>
    <message>
        <source>walking bass</source>
        <translation>ウォーキングベース</translation>
    </message>
    <message>
        <source>energy %1 % in %2: what falls at %3 stands above it first</source>
        <translation>%2のエネルギーは%1%：%3で落ちるものは、その前に上にあります</translation>
    </message>
    <message>
        <source>“%1”: %2 plays %3 there, which is one. Others of that name: %4.</source>
        <translation>「%1」: %2はそこで%3を鳴らしており、すでにその楽器です。同じ名の他のもの: %4。</translation>
    </message>
    <message>
        <source>%1: the notes there, %2 to %3, reach beyond what players of a %4 can play, %5 to %6; the sound plays them all the same</source>
        <translation>%1: そこでの音域%2から%3は、この楽器（%4）で演奏できる%5から%6を超えています。音源はそのまま鳴らします</translation>
    </message>
</context>
<context>
    <name>CuePage</name>
    <message>
        <source>nothing held</source>
        <translation>確定なし</translation>
    </message>
    <message>
        <source>all %1 cells held</source>
        <translation>全%1セル確定</translation>
    </message>
    <message>
        <source>%1 of %2 cells held</source>
        <translation>%2セル中%1セル確定</translation>
    </message>
    <message>
        <source>The revision before</source>
        <translation>前のリビジョン</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>リビジョン%1</translation>
    </message>
    <message>
        <source>Revision %1 of %2</source>
        <translation>リビジョン%1/%2</translation>
    </message>
    <message>
        <source>The revision after</source>
        <translation>次のリビジョン</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Select what to approve first</source>
        <translation>先に承認する範囲を選択してください</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>%1にコメント</translation>
    </message>
    <message>
        <source>Comment at the playhead</source>
        <translation>再生位置にコメント</translation>
    </message>
    <message>
        <source>Comment at %1</source>
        <translation>%1にコメント</translation>
    </message>
    <message>
        <source>in the archive: bring it back on the page Projects</source>
        <translation>アーカイブ内：「プロジェクト」ページで戻せます</translation>
    </message>
</context>
<context>
    <name>CuePanel</name>
    <message>
        <source>Fix this part</source>
        <translation>この部分を直す</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>コメント（%1）</translation>
    </message>
</context>
<context>
    <name>CutdownPlan</name>
    <message>
        <source>Name of the cut-down</source>
        <translation>短縮版の名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Where the shorter picture has it</source>
        <translation>短い映像での位置</translation>
    </message>
    <message>
        <source>its place, as 0:10</source>
        <translation>位置（例：0:10）</translation>
    </message>
    <message>
        <source>Not in this length: %1</source>
        <translation>この長さに入らないもの：%1</translation>
    </message>
</context>
<context>
    <name>CutdownsPanel</name>
    <message>
        <source>This revision has no cut-downs yet; plan and make some first.</source>
        <translation>このリビジョンにはまだ短縮版がありません。先に計画して作成してください。</translation>
    </message>
    <message>
        <source>Shorter cues out of the bars of revision %1: the same prints where they fit, its ending, its hits. Nothing is made before you say so.</source>
        <translation>リビジョン%1の小節から短いキューを作ります。使える箇所は既存の書き出しをそのまま使い、終わり方とヒットも引き継ぎます。指示するまで何も作られません。</translation>
    </message>
    <message>
        <source>Plan a cut-down of this length</source>
        <translation>この長さの短縮版を計画</translation>
    </message>
    <message>
        <source>Another length</source>
        <translation>別の長さ</translation>
    </message>
    <message>
        <source>Another, as 0:20</source>
        <translation>別の長さ（例：0:20）</translation>
    </message>
    <message>
        <source>No length is chosen</source>
        <translation>長さが選ばれていません</translation>
    </message>
    <message>
        <source>Choose lengths above to see which bars, hits and seconds each would have.</source>
        <translation>上で長さを選ぶと、それぞれの小節・ヒット・秒数が表示されます。</translation>
    </message>
    <message>
        <source>Make the planned cut-downs</source>
        <translation>計画した短縮版を作成</translation>
    </message>
    <message>
        <source>Each becomes a cue of its own, with its own approval</source>
        <translation>それぞれ独立したキューになり、個別に承認できます</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choosing bars …</source>
        <translation>小節を選んでいます…</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>This cue is a cut-down of “%1” itself; its family is there.</source>
        <translation>このキュー自体が「%1」の短縮版です。ファミリーはそちらにあります。</translation>
    </message>
    <message>
        <source>No cut-down of this revision is made yet.</source>
        <translation>このリビジョンの短縮版はまだ作られていません。</translation>
    </message>
    <message>
        <source>Every cell of all of them is held.</source>
        <translation>すべてのセルが確定されています。</translation>
    </message>
    <message>
        <source>%1 cells of the family are not held yet.</source>
        <translation>ファミリーの%1セルがまだ確定されていません。</translation>
    </message>
    <message>
        <source>Approve the family …</source>
        <translation>ファミリーを承認…</translation>
    </message>
    <message>
        <source>All of them in one act, or none</source>
        <translation>一度にすべて、または何もしない</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Decide on a likeness</source>
        <translation>類似について判断</translation>
    </message>
    <message>
        <source>Accept a condition</source>
        <translation>条件を受け入れる</translation>
    </message>
    <message>
        <source>%1 (%2) listened and judges every likeness above acceptable. The name and the reason are printed in the document; or make the part again instead.</source>
        <translation>%1（%2）が聴いて、上の類似をすべて許容できると判断します。名前と理由は文書に印刷されます。または、その部分を作り直してください。</translation>
    </message>
    <message>
        <source>%1 (%2) accepts this condition for this revision. The name and the reason are printed in the document; the condition stays listed.</source>
        <translation>%1（%2）がこのリビジョンについてこの条件を受け入れます。名前と理由は文書に印刷され、条件は記載されたままです。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why? This is required.</source>
        <translation>理由は必須です。</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>判断を記録</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message>
        <source>Delivery</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Revision %1 may go out</source>
        <translation>リビジョン%1は納品できます</translation>
    </message>
    <message>
        <source>Revision %1 may not go out yet</source>
        <translation>リビジョン%1はまだ納品できません</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>To the legal desk</source>
        <translation>法務デスクへ</translation>
    </message>
    <message>
        <source>To the cue</source>
        <translation>キューへ</translation>
    </message>
    <message>
        <source>Always inside: mix and master, every stem, MIDI, cue sheets, the clearance with its papers, checksums.</source>
        <translation>常に含まれるもの：ミックスとマスター、全ステム、MIDI、キューシート、権利処理書と書類、チェックサム。</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>パックを書き出す</translation>
    </message>
    <message>
        <source>Goes into the history, with the pack’s checksum</source>
        <translation>パックのチェックサムとともに履歴に残ります</translation>
    </message>
    <message>
        <source>Something above is missing</source>
        <translation>上の項目が不足しています</translation>
    </message>
    <message>
        <source>Write a preview</source>
        <translation>プレビューを書き出す</translation>
    </message>
    <message>
        <source>For listening; marked NOT CLEARED everywhere</source>
        <translation>試聴用。すべてに「NOT CLEARED」と表示されます</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>What is written appears here, file by file, with its checksum.</source>
        <translation>書き出したファイルがチェックサムとともにここに表示されます。</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>権利処理済み</translation>
    </message>
    <message>
        <source>not cleared</source>
        <translation>権利処理未了・使用不可</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Files of the pack</source>
        <translation>パックのファイル</translation>
    </message>
    <message>
        <source>Where the pack’s folder is made</source>
        <translation>パックのフォルダーの作成先</translation>
    </message>
</context>
<context>
    <name>DifferencesSheet</name>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>They say the same</source>
        <translation>内容は同じです</translation>
    </message>
    <message>
        <source>Outcome, uses, blocks, conditions and facts are the same in both versions.</source>
        <translation>結果、用途、使用不可の理由、条件、事実は両方のバージョンで同じです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>EnergyCurve</name>
    <message>
        <source>no point</source>
        <translation>ポイントなし</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>瞬時に切替</translation>
    </message>
    <message>
        <source>Energy curve: %1</source>
        <translation>エネルギー曲線：%1</translation>
    </message>
    <message>
        <source>Arrows move the point, Ctrl with an arrow chooses another, Insert adds one, Delete removes it.</source>
        <translation>矢印キーでポイントを動かし、Ctrl＋矢印で別のポイントを選び、Insertで追加、Deleteで削除します。</translation>
    </message>
    <message>
        <source>No word says how the energy goes; the style decides. Draw it here.</source>
        <translation>エネルギーの流れを示す言葉がないため、スタイルが決めます。ここに描いてください。</translation>
    </message>
    <message>
        <source>point %1 of %2 at %3: %4%</source>
        <translation>ポイント%1/%2（%3、%4%）</translation>
    </message>
    <message>
        <source>Energy from 0 to 100% over %1</source>
        <translation>%1にわたるエネルギー0〜100%</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>瞬時に%1</translation>
    </message>
    <message>
        <source>button</source>
        <translation>ボタン（短い締め）</translation>
    </message>
    <message>
        <source>ring-out</source>
        <translation>余韻</translation>
    </message>
    <message>
        <source>fade</source>
        <translation>フェード</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>ループ</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n小節</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1：新規、%2</translation>
    </message>
    <message>
        <source>%1: gone, was %2</source>
        <translation>%1：なくなりました（%2）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>the cue</source>
        <translation>キュー全体</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>なくなりました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>FamilyRow</name>
    <message>
        <source>held</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>確定なし</translation>
    </message>
    <message>
        <source>%1 of %2 cells held</source>
        <translation>%2セル中%1セルが確定</translation>
    </message>
</context>
<context>
    <name>FamilySheet</name>
    <message>
        <source>Once more: hold all of them?</source>
        <translation>確認：すべて確定しますか？</translation>
    </message>
    <message>
        <source>Approve the whole family</source>
        <translation>ファミリー全体を承認</translation>
    </message>
    <message>
        <source>%1 cells will be held, bit for bit, by the word of %2</source>
        <translation>%2の承認により%1セルがビット単位で確定されます</translation>
    </message>
    <message>
        <source>%1 cells will be held, bit for bit, by your word</source>
        <translation>あなたの承認により%1セルがビット単位で確定されます</translation>
    </message>
    <message>
        <source>%1 cells; your own word is advice and holds nothing</source>
        <translation>%1セル。あなた自身の意見は助言であり、何も確定しません</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>コメント（本人の言葉）</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>This is recorded as your own word on exactly these revisions. It advises; only the final approver’s word holds.</source>
        <translation>まさにこれらのリビジョンへのあなた自身の意見として記録されます。助言であり、確定するのは最終承認者の承認だけです。</translation>
    </message>
    <message>
        <source>From then on the database refuses every change to these cells, whoever asks. Each approval can be withdrawn on its own, with a reason.</source>
        <translation>以後、誰が求めてもデータベースはこれらのセルの変更を拒みます。承認は理由を添えて個別に撤回できます。</translation>
    </message>
    <message>
        <source>Yes, approve all</source>
        <translation>はい、すべて承認</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Once more: record this advice?</source>
        <translation>もう一度確認：この助言を記録しますか？</translation>
    </message>
    <message>
        <source>%1 cells; the word of %2 is advice and holds nothing</source>
        <translation>%1セル。%2の言葉は助言で、何も確定しません</translation>
    </message>
    <message>
        <source>This is recorded as the word of %1 on exactly these revisions, with the evidence. It advises; only the final approver’s word holds.</source>
        <translation>これらのリビジョンそのものに対する%1の言葉として、証拠とともに記録されます。これは助言です。確定するのは最終承認者の言葉だけです。</translation>
    </message>
</context>
<context>
    <name>GamePanel</name>
    <message>
        <source>States</source>
        <translation>ステート</translation>
    </message>
    <message>
        <source>Stingers</source>
        <translation>スティンガー</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Hear the state</source>
        <translation>このステートを聴く</translation>
    </message>
    <message>
        <source>The cue’s own stems at this state’s levels; nothing is stored by listening</source>
        <translation>キューのステムをこのステートの音量で聴きます。聴くだけでは何も保存されません</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>終わりでは</translation>
    </message>
    <message>
        <source>loops</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>先へ進む</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>次のステート</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 sounds in this state</source>
        <translation>%1をこのステートで鳴らす</translation>
    </message>
    <message>
        <source>This state plays another cue; its levels stand in the file.</source>
        <translation>このステートは別のキューを鳴らします。音量はファイルにあります。</translation>
    </message>
    <message>
        <source>Parameters, as the game moves them</source>
        <translation>パラメーター（ゲームが動かす値）</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>ステートの出どころ</translation>
    </message>
    <message>
        <source>Derived from the energies of revision %1 and changed here; save them for the pack and for colleagues.</source>
        <translation>リビジョン%1のエネルギーから作り、ここで変更しました。パックと同僚のために保存してください。</translation>
    </message>
    <message>
        <source>Derived from the energies of revision %1.</source>
        <translation>リビジョン%1のエネルギーから作りました。</translation>
    </message>
    <message>
        <source>%1, changed since</source>
        <translation>%1（その後変更あり）</translation>
    </message>
    <message>
        <source>Save as game.json …</source>
        <translation>game.jsonとして保存…</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>States from a game.json</source>
        <translation>game.jsonのステート</translation>
    </message>
    <message>
        <source>Derive anew</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>ステートの切り替え</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>知っておくこと</translation>
    </message>
    <message>
        <source>States of the game</source>
        <translation>ゲームステート</translation>
    </message>
    <message>
        <source>Where the states are written</source>
        <translation>ステートの保存先</translation>
    </message>
    <message>
        <source>Compose its victory …</source>
        <translation>勝利を作曲…</translation>
    </message>
    <message>
        <source>Plays: %1</source>
        <translation>再生中：%1</translation>
    </message>
    <message>
        <source>Changes to it as the rules say</source>
        <translation>規則に従ってこの状態へ移ります</translation>
    </message>
</context>
<context>
    <name>GameRow</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>%1を聴く</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>denser</source>
        <translation>密に</translation>
    </message>
    <message>
        <source>sparser</source>
        <translation>疎に</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>高く</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>低く</translation>
    </message>
    <message>
        <source>longer notes</source>
        <translation>長い音</translation>
    </message>
    <message>
        <source>shorter notes</source>
        <translation>短い音</translation>
    </message>
    <message>
        <source>stronger</source>
        <translation>強く</translation>
    </message>
    <message>
        <source>softer</source>
        <translation>弱く</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>明るく</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>暗く</translation>
    </message>
    <message>
        <source>more off the beat</source>
        <translation>裏拍寄り</translation>
    </message>
    <message>
        <source>more on the beat</source>
        <translation>表拍寄り</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>直ちに</translation>
    </message>
    <message>
        <source>at the next beat</source>
        <translation>次の拍で</translation>
    </message>
    <message>
        <source>at the next bar</source>
        <translation>次の小節で</translation>
    </message>
    <message>
        <source>at the next line of %1 bars</source>
        <translation>次の%1小節区切りで</translation>
    </message>
    <message>
        <source>at the exit cue</source>
        <translation>出口キューで</translation>
    </message>
    <message>
        <source>loops</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>次は%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>does not sound</source>
        <translation>鳴らない</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>first bar of %1</source>
        <translation>%1の最初の小節</translation>
    </message>
    <message>
        <source>first %1 bars of %2</source>
        <translation>%2の最初の%1小節</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>any state</source>
        <translation>どのステートでも</translation>
    </message>
    <message>
        <source>, fades out over %1 ms</source>
        <translation>、%1 msで消える</translation>
    </message>
    <message>
        <source>, section %1 in between</source>
        <translation>、間にセクション%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1、現在%2</translation>
    </message>
    <message>
        <source>→ %1 %2</source>
        <translation>→ %1（%2）</translation>
    </message>
    <message>
        <source>The states are too long to be heard as a game: %1 minutes of stems, of at most %2. Take fewer sections or stems into them.</source>
        <translation>状態が長すぎるため、ゲームとして聴けません：ステム合計%1分、上限%2分。セクションかステムを減らしてください。</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Everything that happened in the project, not only to this cue</source>
        <translation>このキューに限らず、プロジェクトで起きたことすべて</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>プロジェクト全体</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権利</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation>権利処理書</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Filter by person or word</source>
        <translation>人物または語で絞り込み</translation>
    </message>
    <message>
        <source>Person or word</source>
        <translation>人物または語</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>イベント（新しい順）</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Each composition, remake, approval, comment and document is recorded here and cannot be edited.</source>
        <translation>作曲、作り直し、承認、コメント、書類はすべてここに記録され、変更できません。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>取り消す：%1</translation>
    </message>
    <message>
        <source>Your last edit is taken back as a new revision; what others changed elsewhere stays</source>
        <translation>自分の最後の編集を新しいリビジョンとして取り消します。ほかの人が別の箇所に加えた変更は残ります</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Make revision %1 the newest again</source>
        <translation>リビジョン%1を再び最新にする</translation>
    </message>
    <message>
        <source>Restore revision %1</source>
        <translation>リビジョン%1を復元</translation>
    </message>
    <message>
        <source>The stored audio of revision %1 becomes a new revision; nothing is rendered and nothing in between is lost. Where a held part was different then, the database refuses and says who holds it.</source>
        <translation>リビジョン%1の保存済み音声が新しいリビジョンになります。レンダリングは行われず、途中のものも失われません。確定済みの部分が当時と異なる場合はデータベースが拒否し、誰が確定したかを示します。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
</context>
<context>
    <name>HitKind</name>
    <message>
        <source>cut</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>ドロップ</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>ストップ</translation>
    </message>
</context>
<context>
    <name>HitLane</name>
    <message>
        <source>no hit</source>
        <translation>ヒットなし</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>ヒット%1/%2（%3）</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>ヒット：%1</translation>
    </message>
    <message>
        <source>Arrows move the hit, Ctrl with an arrow chooses another, Insert adds one, Delete removes it, Return goes to its name.</source>
        <translation>矢印キーでヒットを動かし、Ctrl＋矢印で別のヒットを選び、Insertで追加、Deleteで削除、Returnで名前に移ります。</translation>
    </message>
    <message>
        <source>Press here to place a hit: a cut, a logo, a stop</source>
        <translation>ここを押してヒットを置きます：カット、ロゴ、ストップ</translation>
    </message>
    <message>
        <source>Hits over %1</source>
        <translation>%1にわたるヒット</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>A recording becomes a stem, or a one-shot in one: WAV, FLAC or AIFF, mono or stereo, on the cue’s grid. Without its paper the clearance blocks.</source>
        <translation>録音をステム、またはその中のワンショットにします。WAV・FLAC・AIFF、モノまたはステレオで、キューのグリッドに合わせます。書類がないと権利処理は止まります。</translation>
    </message>
    <message>
        <source>Audio file …</source>
        <translation>音声ファイル…</translation>
    </message>
    <message>
        <source>or drop the file here</source>
        <translation>またはここにファイルをドロップ</translation>
    </message>
    <message>
        <source>Into the stem</source>
        <translation>入れるステム</translation>
    </message>
    <message>
        <source>a new stem</source>
        <translation>新しいステム</translation>
    </message>
    <message>
        <source>Name of the new stem</source>
        <translation>新しいステムの名前</translation>
    </message>
    <message>
        <source>a short word of small letters</source>
        <translation>小文字の短い語</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>リズム</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>harmony</source>
        <translation>ハーモニー</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>メロディー</translation>
    </message>
    <message>
        <source>texture</source>
        <translation>テクスチャー</translation>
    </message>
    <message>
        <source>effects</source>
        <translation>エフェクト</translation>
    </message>
    <message>
        <source>Where it begins</source>
        <translation>始まる位置</translation>
    </message>
    <message>
        <source>section, bar or bar.beat</source>
        <translation>セクション、小節、小節.拍</translation>
    </message>
    <message>
        <source>Off the grid, in ms</source>
        <translation>グリッドからのずれ（ms）</translation>
    </message>
    <message>
        <source>empty: on the grid</source>
        <translation>空欄：グリッド上</translation>
    </message>
    <message>
        <source>Gain in dB</source>
        <translation>ゲイン（dB）</translation>
    </message>
    <message>
        <source>0, or “match”</source>
        <translation>0または「match」</translation>
    </message>
    <message>
        <source>Over the stem’s own notes</source>
        <translation>ステムの音符に重ねる</translation>
    </message>
    <message>
        <source>they go on sounding under it</source>
        <translation>音符は下で鳴り続けます</translation>
    </message>
    <message>
        <source>Leave out what reaches past the cue’s end</source>
        <translation>キューの終わりを越える部分を省く</translation>
    </message>
    <message>
        <source>Its paper</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Title of the recording</source>
        <translation>録音のタイトル</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>制作者</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>a loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>in the public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>title and version</source>
        <translation>名称とバージョン</translation>
    </message>
    <message>
        <source>Paper that holds it</source>
        <translation>ライセンスの書類</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>The licence or permission, kept with the cue</source>
        <translation>ライセンスまたは許諾。キューと一緒に保管されます</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>In paid work</source>
        <translation>有償の仕事で</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>可</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>nobody said</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>独占</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Credit that must appear</source>
        <translation>必要なクレジット</translation>
    </message>
    <message>
        <source>empty: none</source>
        <translation>空欄：なし</translation>
    </message>
    <message>
        <source>Permitted until</source>
        <translation>許諾の期限</translation>
    </message>
    <message>
        <source>2027-12-31; empty: no end</source>
        <translation>2027-12-31（空欄：無期限）</translation>
    </message>
    <message>
        <source>Proof of purchase</source>
        <translation>購入の証明</translation>
    </message>
    <message>
        <source>number or reference</source>
        <translation>番号など</translation>
    </message>
    <message>
        <source>Take it into the next revision</source>
        <translation>次のリビジョンに入れる</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>ファイルを読んでいます…</translation>
    </message>
    <message>
        <source>What will be recorded</source>
        <translation>記録される内容</translation>
    </message>
    <message>
        <source>Choose a file: here stands what the ledger will say of it and what the clearance would still miss.</source>
        <translation>ファイルを選ぶと、台帳に載る内容と、権利処理にまだ足りないものがここに表示されます。</translation>
    </message>
    <message>
        <source>In the cue</source>
        <translation>キューの中で</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>The clearance will block until it has:</source>
        <translation>次のものがそろうまで権利処理は止まります：</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>The licence or permission</source>
        <translation>ライセンスまたは許諾</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Cues of your projects that wait for a word: changes asked for, or parts that nobody has approved yet.</source>
        <translation>返事待ちのキュー：変更依頼、またはまだ誰も承認していない部分があるもの。</translation>
    </message>
    <message>
        <source>What waits for a word</source>
        <translation>受信箱（返事待ち）</translation>
    </message>
    <message>
        <source>%1 · revision %2 · %3</source>
        <translation>%1 · リビジョン%2 · %3</translation>
    </message>
    <message>
        <source>%1 asks for changes (%2)</source>
        <translation>%1が変更を依頼（%2）</translation>
    </message>
    <message>
        <source>%1 asks: “%2” (%3)</source>
        <translation>%1の依頼：「%2」（%3）</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>変更依頼あり</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>確定なし</translation>
    </message>
    <message>
        <source>%1 of %2 cells held</source>
        <translation>%2セル中%1セル確定</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>未解決コメント%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>待ちはありません</translation>
    </message>
    <message>
        <source>Every cue of your projects is held whole, and nobody asks for changes.</source>
        <translation>すべてのキューが確定済みで、変更依頼もありません。</translation>
    </message>
</context>
<context>
    <name>IssueSheet</name>
    <message>
        <source>%1 is issued</source>
        <translation>%1を発行しました</translation>
    </message>
    <message>
        <source>What it names stands in the way of a use that was asked for: solve that, then issue the next version. Nothing is delivered for such a use.</source>
        <translation>記載された事項が、求められた用途の妨げになっています。解決してから次のバージョンを発行してください。その用途のためには何も納品されません。</translation>
    </message>
    <message>
        <source>Next: %1 of %2 parts are not held yet. The final approver approves them; then the pack can be delivered.</source>
        <translation>次に：%2か所のうち%1か所がまだ確定していません。最終承認者が承認すると、パックを納品できます。</translation>
    </message>
    <message>
        <source>Next: all parts are held, so the pack can be delivered.</source>
        <translation>次に：すべて確定しているので、パックを納品できます。</translation>
    </message>
    <message>
        <source>Next: all parts are held, so the pack can be delivered; whoever is named keeps the conditions by the dates printed.</source>
        <translation>次に：すべて確定しているので、パックを納品できます。名前のある人は記載の期日までに条件を満たします。</translation>
    </message>
    <message>
        <source>The PDF is stored once, and its hash is in the history.</source>
        <translation>PDFは一度だけ保存され、そのハッシュは履歴にあります。</translation>
    </message>
    <message>
        <source>Deliver …</source>
        <translation>納品…</translation>
    </message>
    <message>
        <source>See what stands in the way</source>
        <translation>妨げになっている事項を見る</translation>
    </message>
    <message>
        <source>To the timeline</source>
        <translation>タイムラインへ</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Issue the clearance</source>
        <translation>権利処理書を発行</translation>
    </message>
    <message>
        <source>It is numbered, stored once and chained into the history. Nothing issued is edited: a later version supersedes it. The database lets only legal and producers of the project issue.</source>
        <translation>番号を付けて一度だけ保存し、履歴に連結します。発行済みの内容は変更されず、後のバージョンが置き換えます。発行できるのはプロジェクトの法務とプロデューサーだけです。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it supersedes the one before</source>
        <translation>前のバージョンを置き換える理由</translation>
    </message>
    <message>
        <source>Only needed when it supersedes another</source>
        <translation>別のバージョンを置き換える場合だけ必要です</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Something else is being made; issue the clearance when it is done.</source>
        <translation>ほかの処理が進行中です。終わってから権利処理を発行してください。</translation>
    </message>
    <message>
        <source>Checking what the document will say …</source>
        <translation>文書の内容を確認しています…</translation>
    </message>
    <message>
        <source>The document will say: CLEARED.</source>
        <translation>文書の表示：CLEARED（処理済み）。</translation>
    </message>
    <message>
        <source>The document will say: NOT CLEARED.</source>
        <translation>文書の表示：NOT CLEARED（未処理）。</translation>
    </message>
    <message>
        <source>The document will say: CLEARED WITH CONDITIONS.</source>
        <translation>文書の表示：CLEARED WITH CONDITIONS（条件付きで処理済み）。</translation>
    </message>
    <message>
        <source>What remains: blocks %1, conditions %2.</source>
        <translation>残り：障害%1件、条件%2件。</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>C</source>
        <comment>tonic of a major key or mode</comment>
        <translation>ハ</translation>
    </message>
    <message>
        <source>C#</source>
        <comment>tonic of a major key or mode</comment>
        <translation>嬰ハ</translation>
    </message>
    <message>
        <source>Db</source>
        <comment>tonic of a major key or mode</comment>
        <translation>変ニ</translation>
    </message>
    <message>
        <source>D</source>
        <comment>tonic of a major key or mode</comment>
        <translation>ニ</translation>
    </message>
    <message>
        <source>D#</source>
        <comment>tonic of a major key or mode</comment>
        <translation>嬰ニ</translation>
    </message>
    <message>
        <source>Eb</source>
        <comment>tonic of a major key or mode</comment>
        <translation>変ホ</translation>
    </message>
    <message>
        <source>E</source>
        <comment>tonic of a major key or mode</comment>
        <translation>ホ</translation>
    </message>
    <message>
        <source>F</source>
        <comment>tonic of a major key or mode</comment>
        <translation>ヘ</translation>
    </message>
    <message>
        <source>F#</source>
        <comment>tonic of a major key or mode</comment>
        <translation>嬰ヘ</translation>
    </message>
    <message>
        <source>Gb</source>
        <comment>tonic of a major key or mode</comment>
        <translation>変ト</translation>
    </message>
    <message>
        <source>G</source>
        <comment>tonic of a major key or mode</comment>
        <translation>ト</translation>
    </message>
    <message>
        <source>G#</source>
        <comment>tonic of a major key or mode</comment>
        <translation>嬰ト</translation>
    </message>
    <message>
        <source>Ab</source>
        <comment>tonic of a major key or mode</comment>
        <translation>変イ</translation>
    </message>
    <message>
        <source>A</source>
        <comment>tonic of a major key or mode</comment>
        <translation>イ</translation>
    </message>
    <message>
        <source>A#</source>
        <comment>tonic of a major key or mode</comment>
        <translation>嬰イ</translation>
    </message>
    <message>
        <source>Bb</source>
        <comment>tonic of a major key or mode</comment>
        <translation>変ロ</translation>
    </message>
    <message>
        <source>B</source>
        <comment>tonic of a major key or mode</comment>
        <translation>ロ</translation>
    </message>
    <message>
        <source>C</source>
        <comment>tonic of a minor key</comment>
        <translation>ハ</translation>
    </message>
    <message>
        <source>C#</source>
        <comment>tonic of a minor key</comment>
        <translation>嬰ハ</translation>
    </message>
    <message>
        <source>Db</source>
        <comment>tonic of a minor key</comment>
        <translation>変ニ</translation>
    </message>
    <message>
        <source>D</source>
        <comment>tonic of a minor key</comment>
        <translation>ニ</translation>
    </message>
    <message>
        <source>D#</source>
        <comment>tonic of a minor key</comment>
        <translation>嬰ニ</translation>
    </message>
    <message>
        <source>Eb</source>
        <comment>tonic of a minor key</comment>
        <translation>変ホ</translation>
    </message>
    <message>
        <source>E</source>
        <comment>tonic of a minor key</comment>
        <translation>ホ</translation>
    </message>
    <message>
        <source>F</source>
        <comment>tonic of a minor key</comment>
        <translation>ヘ</translation>
    </message>
    <message>
        <source>F#</source>
        <comment>tonic of a minor key</comment>
        <translation>嬰ヘ</translation>
    </message>
    <message>
        <source>Gb</source>
        <comment>tonic of a minor key</comment>
        <translation>変ト</translation>
    </message>
    <message>
        <source>G</source>
        <comment>tonic of a minor key</comment>
        <translation>ト</translation>
    </message>
    <message>
        <source>G#</source>
        <comment>tonic of a minor key</comment>
        <translation>嬰ト</translation>
    </message>
    <message>
        <source>Ab</source>
        <comment>tonic of a minor key</comment>
        <translation>変イ</translation>
    </message>
    <message>
        <source>A</source>
        <comment>tonic of a minor key</comment>
        <translation>イ</translation>
    </message>
    <message>
        <source>A#</source>
        <comment>tonic of a minor key</comment>
        <translation>嬰イ</translation>
    </message>
    <message>
        <source>Bb</source>
        <comment>tonic of a minor key</comment>
        <translation>変ロ</translation>
    </message>
    <message>
        <source>B</source>
        <comment>tonic of a minor key</comment>
        <translation>ロ</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1長調</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1短調</translation>
    </message>
    <message>
        <source>%1 dorian</source>
        <translation>%1調ドリア旋法</translation>
    </message>
    <message>
        <source>%1 mixolydian</source>
        <translation>%1調ミクソリディア旋法</translation>
    </message>
    <message>
        <source>%1 lydian</source>
        <translation>%1調リディア旋法</translation>
    </message>
    <message>
        <source>%1 phrygian</source>
        <translation>%1調フリギア旋法</translation>
    </message>
    <message>
        <source>%1 harmonic minor</source>
        <translation>%1和声的短調</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>take</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>ステム</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>player</source>
        <translation>奏者</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>source type</source>
        <translation>ソース種別</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>written over</source>
        <translation>元の音符</translation>
    </message>
    <message>
        <source>style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>made from</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>recorded samples</source>
        <translation>録音サンプル</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>when</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>take before it</source>
        <translation>前のテイク</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>material</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>notes in common</source>
        <translation>共通の音符</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>nearest piece</source>
        <translation>最も近い曲</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>pieces compared</source>
        <translation>比較した曲数</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>keeps</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>feel</source>
        <translation>ノリ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>pieces compared with</source>
        <translation>比較した曲数</translation>
    </message>
    <message>
        <source>SHA-256 of the index</source>
        <translation>索引のSHA-256</translation>
    </message>
    <message>
        <source>notes compared</source>
        <translation>比較した音符</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>tries refused as copies</source>
        <translation>複製として却下した試み</translation>
    </message>
    <message>
        <source>tries refused as too similar</source>
        <translation>類似しすぎとして却下した試み</translation>
    </message>
    <message>
        <source>played instead of</source>
        <translation>代わりに演奏</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>kept, in thousandths</source>
        <translation>保持した割合（千分率）</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>version of the rule</source>
        <translation>規則の版</translation>
    </message>
    <message>
        <source>about</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>what would fix it</source>
        <translation>解決方法</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>AI-generated: people only asked or chose (G)</source>
        <translation>AI生成：人は依頼または選択のみ（G）</translation>
    </message>
    <message>
        <source>partly AI-generated (P)</source>
        <translation>一部AI生成（P）</translation>
    </message>
    <message>
        <source>written by people with AI’s help (A)</source>
        <translation>AIの助けで人が作成（A）</translation>
    </message>
    <message>
        <source>made by people (H)</source>
        <translation>人が制作（H）</translation>
    </message>
    <message>
        <source>a program of written rules, without training</source>
        <translation>書かれた規則によるプログラム（学習なし）</translation>
    </message>
    <message>
        <source>a trained model</source>
        <translation>学習済みモデル</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>the rule players</source>
        <translation>ルール奏者</translation>
    </message>
    <message>
        <source>the trained player</source>
        <translation>学習済み奏者</translation>
    </message>
    <message>
        <source>by a program without training (algorithmicMedia of IPTC)</source>
        <translation>学習なしのプログラムによる（IPTCのalgorithmicMedia）</translation>
    </message>
    <message>
        <source>by a trained program (trainedAlgorithmicMedia of IPTC)</source>
        <translation>学習済みプログラムによる（IPTCのtrainedAlgorithmicMedia）</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>しきい値未満</translation>
    </message>
    <message>
        <source>above the threshold</source>
        <translation>しきい値超過</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>比較なし</translation>
    </message>
    <message>
        <source>looks for runs of the same notes (fermata-ngram)</source>
        <translation>同じ音の連なりを探す（fermata-ngram）</translation>
    </message>
    <message>
        <source>row of the ledger, first form (fermata-ledger-1)</source>
        <translation>台帳の行・第1形式（fermata-ledger-1）</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>What each part rests on</source>
        <translation>各パートの根拠</translation>
    </message>
    <message>
        <source>Row of the ledger: %1</source>
        <translation>台帳の行：%1</translation>
    </message>
    <message>
        <source>Show it in the document</source>
        <translation>文書で見る</translation>
    </message>
    <message>
        <source>The document is at the chosen row, which is marked</source>
        <translation>文書は選んだ行を表示し、印を付けています</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>LegalPage</name>
    <message>
        <source>No issued clearance of this cue stands.</source>
        <translation>このキューに有効な権利処理書はありません。</translation>
    </message>
    <message>
        <source>The document itself is in English, and what it says counts; its findings are translated here.</source>
        <translation>文書そのものは英語で、その内容が正式なものです。ここでは指摘を翻訳して表示しています。</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>権利処理</translation>
    </message>
    <message>
        <source>No clearance covers this cue yet.</source>
        <translation>このキューの権利処理書はまだありません。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Checks the facts against the rules; nothing is stored</source>
        <translation>事実を規則と照合します。保存はされません</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>発行…</translation>
    </message>
    <message>
        <source>What stands in the way, and what would fix it</source>
        <translation>妨げとなる点と解決方法</translation>
    </message>
    <message>
        <source>Use by use</source>
        <translation>用途ごと</translation>
    </message>
    <message>
        <source>Documents on file</source>
        <translation>保管書類</translation>
    </message>
    <message>
        <source>See what can be cleared</source>
        <translation>権利処理できるかを確認</translation>
    </message>
    <message>
        <source>A preview checks every take’s recorded origin against the rules, use by use, and says what is missing. Nothing is stored until legal issues it.</source>
        <translation>プレビューは各テイクの記録された出所を用途ごとに規則と照合し、不足を示します。法務が発行するまで保存されません。</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>The PDF appears here exactly as it will be filed.</source>
        <translation>保管されるとおりのPDFがここに表示されます。</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>書類内を検索</translation>
    </message>
    <message>
        <source>Clearance, page %1</source>
        <translation>権利処理書、%1ページ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Uses and job facts</source>
        <translation>用途と案件の情報</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>What each part rests on …</source>
        <translation>各パートの根拠…</translation>
    </message>
    <message>
        <source>Each printed fact with its row of the ledger</source>
        <translation>印刷された各事実と台帳の行</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>2つのバージョンを比較</translation>
    </message>
    <message>
        <source>What the two chosen versions say differently</source>
        <translation>選んだ2つのバージョンの相違点</translation>
    </message>
    <message>
        <source>Without a choice, the last two</source>
        <translation>選択がなければ最新の2つ</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1を撤回</translation>
    </message>
    <message>
        <source>The document and your reason stay on file and in the history. Nothing is delivered under it any more; a new version can be issued.</source>
        <translation>文書と理由は記録と履歴に残ります。これに基づく納品は行われなくなりますが、新しいバージョンを発行できます。</translation>
    </message>
    <message>
        <source>Why? This is required.</source>
        <translation>理由は必須です。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>すべての文書</translation>
    </message>
    <message>
        <source>The clearances of all your projects, by state</source>
        <translation>すべてのプロジェクトの権利処理（状態別）</translation>
    </message>
    <message>
        <source>Withdrawn: nothing is delivered under it.</source>
        <translation>撤回済み：これに基づく納品はありません。</translation>
    </message>
    <message>
        <source>Superseded by a later version.</source>
        <translation>より新しいバージョンに置き換えられました。</translation>
    </message>
    <message>
        <source>Conditions that were accepted</source>
        <translation>承諾された条件</translation>
    </message>
</context>
<context>
    <name>LoudnessMeter</name>
    <message>
        <source>Momentary loudness</source>
        <translation>モーメンタリーラウドネス</translation>
    </message>
    <message>
        <source>Momentary from −18 to +9 LU around %1 LUFS; the light mark is short-term</source>
        <translation>%1 LUFSを中心に−18〜+9 LUのモーメンタリー。明るい印はショートターム</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>測り直す</translation>
    </message>
    <message>
        <source>LRA LU</source>
        <translation>LRA LU</translation>
    </message>
    <message>
        <source>Loudness range, LU</source>
        <translation>ラウドネスレンジ、LU</translation>
    </message>
    <message>
        <source>TP dBTP</source>
        <translation>TP dBTP</translation>
    </message>
    <message>
        <source>True peak, dBTP</source>
        <translation>トゥルーピーク、dBTP</translation>
    </message>
    <message>
        <source>Momentary loudness, %1</source>
        <translation>モーメンタリーラウドネス、%1</translation>
    </message>
    <message>
        <source>Largest momentary loudness, %1</source>
        <translation>最大モーメンタリーラウドネス、%1</translation>
    </message>
    <message>
        <source>Short-term loudness, %1</source>
        <translation>ショートタームラウドネス、%1</translation>
    </message>
    <message>
        <source>Integrated loudness, %1</source>
        <translation>インテグレーテッドラウドネス、%1</translation>
    </message>
    <message>
        <source>max M</source>
        <translation>最大M</translation>
    </message>
    <message>
        <source>Show LU around the target, or LUFS</source>
        <translation>目標値からのLUまたはLUFSで表示</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The newest revision is shown; show an older one to restore it.</source>
        <translation>最新のリビジョンを表示中です。復元するには古いリビジョンを表示してください。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>ブリーフ</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法務</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>New cue</source>
        <translation>新しいキュー</translation>
    </message>
    <message>
        <source>Legal desk</source>
        <translation>法務デスク</translation>
    </message>
    <message>
        <source>Copy the address of this place</source>
        <translation>この場所のアドレスをコピー</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search cues, projects and commands</source>
        <translation>キュー、プロジェクト、コマンドを検索</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
</context>
<context>
    <name>MarkerFlag</name>
    <message>
        <source>Marker %1 at %2</source>
        <translation>マーカー%1、%2</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>設定：%1</translation>
    </message>
</context>
<context>
    <name>MarkerSheet</name>
    <message>
        <source>Marker at %1</source>
        <translation>%1のマーカー</translation>
    </message>
    <message>
        <source>Marker at %1, %2</source>
        <translation>%1、%2のマーカー</translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation>マーカー%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Move it to the playhead, %1</source>
        <translation>再生位置（%1）に移動</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>琥珀色</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message numerus="yes">
        <source>%n other change(s) by %1</source>
        <translation>
            <numerusform>%1によるその他の変更%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clearance(s) issued by %1</source>
        <translation>
            <numerusform>%1が発行した権利処理書%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) withdrawn by %1</source>
        <translation>
            <numerusform>%1が撤回した承認%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for changes by %1</source>
        <translation>
            <numerusform>%1による変更依頼%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) by %1</source>
        <translation>
            <numerusform>%1による承認%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to comments by %1</source>
        <translation>
            <numerusform>%1によるコメントへの返信%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) by %1</source>
        <translation>
            <numerusform>%1のコメント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) by %1</source>
        <translation>
            <numerusform>%1によるリビジョン%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>revision %1 of “%2” by %3</source>
        <translation>%3による「%2」のリビジョン%1</translation>
    </message>
    <message>
        <source>Connected again. Meanwhile: %1.</source>
        <translation>再接続しました。その間の変更：%1。</translation>
    </message>
    <message>
        <source>Connected again. Nobody changed anything meanwhile.</source>
        <translation>再接続しました。その間に変更はありませんでした。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Rename section %1</source>
        <translation>セクション%1の名前を変更</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>This makes a revision; no sample changes. A section that is held keeps its name, for an approval names it.</source>
        <translation>新しいリビジョンになりますが、サンプルは変わりません。確定したセクションは承認が名前を挙げているため、名前を変更できません。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>rhythmic activity</source>
        <translation>リズムの動き</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>register</source>
        <translation>音域</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>groove</source>
        <translation>グルーヴ</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>演奏</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>key</source>
        <translation>調</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>小節</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>likeness</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>true peak</source>
        <translation>トゥルーピーク</translation>
    </message>
    <message>
        <source>the client’s words</source>
        <translation>クライアントの言葉</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>start of the picture</source>
        <translation>映像の開始</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>拍子</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>ムード</translation>
    </message>
    <message>
        <source>wanted instruments</source>
        <translation>希望する楽器</translation>
    </message>
    <message>
        <source>unwanted instruments</source>
        <translation>使わない楽器</translation>
    </message>
    <message>
        <source>stems</source>
        <translation>ステム</translation>
    </message>
    <message>
        <source>number of stems</source>
        <translation>ステムの数</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>reference tracks</source>
        <translation>参考曲</translation>
    </message>
    <message>
        <source>to avoid</source>
        <translation>避けるもの</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>game states</source>
        <translation>ゲームステート</translation>
    </message>
    <message>
        <source>noted, not a request</source>
        <translation>記録のみ（依頼ではない）</translation>
    </message>
    <message>
        <source>only</source>
        <translation>のみ</translation>
    </message>
    <message>
        <source>without</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>room for</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>dynamics</source>
        <translation>強弱</translation>
    </message>
</context>
<context>
    <name>PdfFacts</name>
    <message>
        <source>Facts on this page and their rows of the ledger</source>
        <translation>このページの事実と台帳の行</translation>
    </message>
    <message>
        <source>Row of the ledger: %1</source>
        <translation>台帳の行：%1</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>プロデューサー</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲家</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法務</translation>
    </message>
    <message>
        <source>People of “%1”</source>
        <translation>「%1」のメンバー</translation>
    </message>
    <message>
        <source>No final approver yet: nothing can be held. The first person of the client becomes the final approver; or name one below.</source>
        <translation>最終承認者がまだいないため、何も確定できません。クライアントの最初の一人が最終承認者になります。または下で指名してください。</translation>
    </message>
    <message>
        <source>%1 is the final approver: what they approve is held, bit for bit. Everybody else advises.</source>
        <translation>%1が最終承認者です。承認したものはビット単位で確定されます。ほかの人の承認は助言です。</translation>
    </message>
    <message>
        <source>final approver</source>
        <translation>最終承認者</translation>
    </message>
    <message>
        <source>Make final approver</source>
        <translation>最終承認者にする</translation>
    </message>
    <message>
        <source>Names %1 the final approver of the project</source>
        <translation>%1をプロジェクトの最終承認者に指名</translation>
    </message>
    <message>
        <source>Add somebody as</source>
        <translation>役割を選んで追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name and, if unsure, company</source>
        <translation>名前（必要なら会社名も）</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>同僚の名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>In the studio already, not in this project</source>
        <translation>スタジオにはいますが、このプロジェクトにはいません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Another role for %1, or out of the project</source>
        <translation>%1の役割を変える、またはプロジェクトから外す</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>%1の役割</translation>
    </message>
    <message>
        <source>Take out of the project …</source>
        <translation>プロジェクトから外す…</translation>
    </message>
    <message>
        <source>Take %1 out of the project</source>
        <translation>%1をプロジェクトから外す</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Whoever leaves a project stays answerable for what they approved, said or made: it keeps their name, and what is held stays held. The history says when.</source>
        <translation>プロジェクトを離れた人も、承認し、述べ、作ったものに責任を持ち続けます。名前は残り、確定したものもそのままです。時期は履歴に残ります。</translation>
    </message>
</context>
<context>
    <name>PianoRoll</name>
    <message>
        <source>Close the notes</source>
        <translation>ノートを閉じる</translation>
    </message>
    <message>
        <source>The section before</source>
        <translation>前のセクション</translation>
    </message>
    <message>
        <source>The section after</source>
        <translation>次のセクション</translation>
    </message>
    <message>
        <source>The stem above</source>
        <translation>上のステム</translation>
    </message>
    <message>
        <source>The stem below</source>
        <translation>下のステム</translation>
    </message>
    <message>
        <source>free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>No grid</source>
        <translation>グリッドなし</translation>
    </message>
    <message>
        <source>Grid of %1</source>
        <translation>グリッド%1</translation>
    </message>
    <message>
        <source>Add a note at the playhead</source>
        <translation>再生位置にノートを追加</translation>
    </message>
    <message>
        <source>Delete the selected notes</source>
        <translation>選択したノートを削除</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>短く</translation>
    </message>
    <message>
        <source>Shorten the selected notes by one grid step</source>
        <translation>選択したノートを1グリッド短くする</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>長く</translation>
    </message>
    <message>
        <source>Lengthen the selected notes by one grid step</source>
        <translation>選択したノートを1グリッド長くする</translation>
    </message>
    <message>
        <source>softer</source>
        <translation>弱く</translation>
    </message>
    <message>
        <source>Play the selected notes softer</source>
        <translation>選択したノートを弱く弾く</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>強く</translation>
    </message>
    <message>
        <source>Play the selected notes louder</source>
        <translation>選択したノートを強く弾く</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Notes of %1 in %2</source>
        <translation>%2の%1のノート</translation>
    </message>
    <message>
        <source>Reading the notes …</source>
        <translation>ノートを読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing is played here.</source>
        <translation>ここでは何も演奏されません。</translation>
    </message>
    <message>
        <source>Nothing is played here. Double-click to write a note.</source>
        <translation>ここでは何も演奏されません。ダブルクリックでノートを書きます。</translation>
    </message>
    <message>
        <source>Back to the stored notes</source>
        <translation>保存されたノートに戻す</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提案する</translation>
    </message>
    <message>
        <source>Ask to unlock …</source>
        <translation>確定の解除を依頼…</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Reference picture %1</source>
        <translation>参照映像%1</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>%1 ms off the sound; at most %2 ms since it plays</source>
        <translation>音とのずれ%1 ms、再生開始からの最大%2 ms</translation>
    </message>
    <message>
        <source>Choose the film that this cue is for: MOV or MP4 with H.264. It follows the sound, stays on this machine, and is never delivered.</source>
        <translation>このキューの映像（H.264のMOVまたはMP4）を選んでください。音に同期して再生され、このコンピューターの外に出ることも納品されることもありません。</translation>
    </message>
    <message>
        <source>Choose a film …</source>
        <translation>映像を選ぶ…</translation>
    </message>
    <message>
        <source>Another film …</source>
        <translation>別の映像…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Film begins at the playhead</source>
        <translation>映像を再生位置から開始</translation>
    </message>
    <message>
        <source>Now it begins at %1</source>
        <translation>現在の開始位置：%1</translation>
    </message>
    <message>
        <source>At the cue&apos;s start</source>
        <translation>キューの先頭</translation>
    </message>
    <message>
        <source>Guide voice</source>
        <translation>ガイド音声</translation>
    </message>
    <message>
        <source>A WAV to listen along to. It is heard here only: no meter counts it, nothing that is delivered has it.</source>
        <translation>一緒に聴くためのWAV。ここでだけ聞こえ、メーターにも納品物にも含まれません。</translation>
    </message>
    <message>
        <source>Level of the guide voice</source>
        <translation>ガイド音声のレベル</translation>
    </message>
    <message>
        <source>Choose a voice …</source>
        <translation>音声を選ぶ…</translation>
    </message>
    <message>
        <source>Another voice …</source>
        <translation>別の音声…</translation>
    </message>
    <message>
        <source>Without voice</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>The film of this cue</source>
        <translation>このキューの映像</translation>
    </message>
    <message>
        <source>Films (*.mov *.mp4 *.m4v *.mkv)</source>
        <translation>映像 (*.mov *.mp4 *.m4v *.mkv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The guide voice</source>
        <translation>ガイド音声</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.aif *.aiff)</source>
        <translation>録音 (*.wav *.flac *.aif *.aiff)</translation>
    </message>
    <message>
        <source>Send tapped hits to the brief</source>
        <translation>打ったヒットをブリーフに送る</translation>
    </message>
    <message>
        <source>Open hits become hits of the brief’s next version</source>
        <translation>未解決のヒットがブリーフの次のバージョンに入ります</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>no audio device; the clock runs silently</source>
        <translation>オーディオデバイスがありません。無音で再生位置だけが進みます</translation>
    </message>
    <message>
        <source>the audio device is gone; the clock runs silently until there is one</source>
        <translation>オーディオデバイスがなくなりました。見つかるまで無音で再生位置だけが進みます</translation>
    </message>
    <message>
        <source>the audio device takes no sound; the clock runs silently until it does</source>
        <translation>オーディオデバイスが音を受け付けません。回復するまで無音で再生位置だけが進みます</translation>
    </message>
</context>
<context>
    <name>PrintedFacts</name>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Reason why not</source>
        <translation>不可の理由</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>規則パック</translation>
    </message>
    <message>
        <source>What is delivered</source>
        <translation>納品物</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>作り方</translation>
    </message>
    <message>
        <source>Trained model</source>
        <translation>学習済みモデル</translation>
    </message>
    <message>
        <source>Learned feel</source>
        <translation>学習したノリ</translation>
    </message>
    <message>
        <source>Other people’s material</source>
        <translation>他者の素材</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Reference track</source>
        <translation>参考曲</translation>
    </message>
    <message>
        <source>Similarity check</source>
        <translation>類似チェック</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>作家</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Accepted condition</source>
        <translation>承諾された条件</translation>
    </message>
</context>
<context>
    <name>CueCard</name>
    <message>
        <source>in the archive</source>
        <translation>アーカイブ内</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>リビジョン%1</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>タイムラインを開く</translation>
    </message>
    <message>
        <source>Bring back …</source>
        <translation>戻す…</translation>
    </message>
    <message>
        <source>Archive …</source>
        <translation>アーカイブ…</translation>
    </message>
    <message>
        <source>Or the Delete key on a card</source>
        <translation>またはカード上でDeleteキー</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>An admin or a producer makes projects.</source>
        <translation>プロジェクトは管理者かプロデューサーが作成します。</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>まだプロジェクトはありません</translation>
    </message>
    <message>
        <source>A project belongs to a client and holds its cues, its people and its papers.</source>
        <translation>プロジェクトはクライアントに属し、キュー、人、書類を含みます。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Opening the database</source>
        <translation>データベースを開いています</translation>
    </message>
    <message>
        <source>The first start makes a private database in your data folder.</source>
        <translation>初回起動時にデータフォルダーに専用データベースを作ります。</translation>
    </message>
    <message>
        <source>Making a demo project</source>
        <translation>デモプロジェクトを作成中</translation>
    </message>
    <message>
        <source>One cue of sixty seconds from a sample brief, so that there is something to look at.</source>
        <translation>サンプルのブリーフから60秒のキューを1つ作ります。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Projects by client</source>
        <translation>クライアント別プロジェクト</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>キュー%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No final approver yet: nothing can be held until the project has one.</source>
        <translation>最終承認者がまだいません：決まるまで何も確定できません。</translation>
    </message>
    <message>
        <source>New cue from a brief</source>
        <translation>ブリーフから新しいキュー</translation>
    </message>
    <message>
        <source>Cues of this project</source>
        <translation>このプロジェクトのキュー</translation>
    </message>
    <message>
        <source>No cue in this project</source>
        <translation>このプロジェクトにキューはありません</translation>
    </message>
    <message>
        <source>Write or paste what the client said; what is understood is shown beside it before anything is composed.</source>
        <translation>クライアントの言葉を書くか貼り付けてください。作曲の前に、理解した内容を横に示します。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>An existing client or a new one</source>
        <translation>既存または新しいクライアント</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Spring campaign</source>
        <translation>春のキャンペーン</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>プロジェクトを作る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name the final approver …</source>
        <translation>最終承認者を指名…</translation>
    </message>
    <message>
        <source>People …</source>
        <translation>メンバー…</translation>
    </message>
    <message>
        <source>Who belongs to this project, and whose word holds</source>
        <translation>このプロジェクトのメンバーと、誰の言葉で確定されるか</translation>
    </message>
    <message>
        <source>You are in no project yet</source>
        <translation>まだどのプロジェクトにも参加していません</translation>
    </message>
    <message>
        <source>You are signed in as %1. An admin or a producer adds you to a project; it then appears here by itself.</source>
        <translation>%1としてサインインしています。管理者かプロデューサーがプロジェクトに追加すると、ここに自動で表示されます。</translation>
    </message>
    <message>
        <source>Final approver: %1 · members: %2</source>
        <translation>最終承認者：%1 · メンバー：%2</translation>
    </message>
    <message>
        <source>Show the archive, too</source>
        <translation>アーカイブも表示</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>You are here</source>
        <translation>現在地</translation>
    </message>
</context>
<context>
    <name>Recut</name>
    <message>
        <source>kept</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>printed again</source>
        <translation>書き出し直し</translation>
    </message>
    <message>
        <source>other tempo</source>
        <translation>別のテンポ</translation>
    </message>
    <message>
        <source>played again</source>
        <translation>演奏し直し</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>RecutPanel</name>
    <message>
        <source>Give the editor’s list of the new cut (CMX 3600). You see what it means before anything is changed; what is kept or moves stays the same, sample by sample.</source>
        <translation>新しい編集のリスト（CMX 3600）を渡してください。変更の前に意味が表示されます。そのままの部分と移動する部分は1サンプルも変わりません。</translation>
    </message>
    <message>
        <source>List of the new cut …</source>
        <translation>新しい編集のリスト…</translation>
    </message>
    <message>
        <source>or drop the file here</source>
        <translation>またはここにファイルをドロップ</translation>
    </message>
    <message>
        <source>List of the old cut …</source>
        <translation>以前の編集のリスト…</translation>
    </message>
    <message>
        <source>Needed where both lists name camera reels</source>
        <translation>両方のリストがカメラリールを指すとき必要です</translation>
    </message>
    <message>
        <source>Without the old cut’s list</source>
        <translation>以前の編集のリストなし</translation>
    </message>
    <message>
        <source>only where both lists name camera reels</source>
        <translation>両方のリストがカメラリールを指す場合だけ</translation>
    </message>
    <message>
        <source>No new cut yet</source>
        <translation>新しい編集はまだありません</translation>
    </message>
    <message>
        <source>“Shot 7 lost 12 frames”: the list says where every shot stands now, and the cue follows it.</source>
        <translation>「ショット7が12フレーム短くなった」：リストが各ショットの位置を示し、キューがそれに従います。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>どうなるか</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小節</translation>
    </message>
    <message>
        <source>Old cut</source>
        <translation>以前の編集</translation>
    </message>
    <message>
        <source>New cut</source>
        <translation>新しい編集</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>Frames off, old music</source>
        <translation>ずれ（フレーム、元の音楽）</translation>
    </message>
    <message>
        <source>Frames off, new music</source>
        <translation>ずれ（フレーム、新しい音楽）</translation>
    </message>
    <message>
        <source>Held, and the new cut needs another print of it. Ask them, then withdraw the approval beside the timeline.</source>
        <translation>確定済みですが、新しい編集には書き出し直しが必要です。相手に確認してから、タイムラインの横で承認を撤回してください。</translation>
    </message>
    <message>
        <source>Make it the next revision</source>
        <translation>次のリビジョンにする</translation>
    </message>
    <message>
        <source>First a new cut that changes something, and nothing held in its way</source>
        <translation>変更のある編集が必要で、確定済みの部分が妨げていないこと</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading the lists …</source>
        <translation>リストを読んでいます…</translation>
    </message>
    <message>
        <source>List of the new cut</source>
        <translation>新しい編集のリスト</translation>
    </message>
    <message>
        <source>List of the old cut</source>
        <translation>以前の編集のリスト</translation>
    </message>
</context>
<context>
    <name>RemakePanel</name>
    <message>
        <source>Click a section or drag over the timeline to say which part.</source>
        <translation>セクションをクリックするか、タイムラインをドラッグして範囲を指定します。</translation>
    </message>
    <message>
        <source>Whole part</source>
        <translation>範囲全体</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>calmer</source>
        <translation>穏やかに</translation>
    </message>
    <message>
        <source>more driving</source>
        <translation>力強く</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>fewer notes</source>
        <translation>音を少なく</translation>
    </message>
    <message>
        <source>more notes</source>
        <translation>音を多く</translation>
    </message>
    <message>
        <source>Rhythmic activity</source>
        <translation>リズムの動き</translation>
    </message>
    <message>
        <source>calmer rhythm</source>
        <translation>リズムを穏やかに</translation>
    </message>
    <message>
        <source>livelier rhythm</source>
        <translation>リズムを活発に</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>音域</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>低く</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>高く</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>暗く</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>明るく</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>依頼：%1</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Make three alternatives</source>
        <translation>代案を3つ作る</translation>
    </message>
    <message>
        <source>This is an older revision; remaking starts from the newest.</source>
        <translation>これは古いリビジョンです。作り直しは最新から始まります。</translation>
    </message>
    <message>
        <source>Hear, at the same place</source>
        <translation>同じ位置で聴く</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>音量をそろえる</translation>
    </message>
    <message>
        <source>Levels as they are</source>
        <translation>元の音量</translation>
    </message>
    <message>
        <source>Current, revision %1</source>
        <translation>現在、リビジョン%1</translation>
    </message>
    <message>
        <source>Accept alternative %1</source>
        <translation>代案%1を採用</translation>
    </message>
    <message>
        <source>Accept the one you hear</source>
        <translation>聴いているものを採用</translation>
    </message>
    <message>
        <source>Prove what stayed since revision %1</source>
        <translation>リビジョン%1から変わらない部分を証明</translation>
    </message>
    <message>
        <source>What shall change, in words</source>
        <translation>変えたい点を言葉で</translation>
    </message>
    <message>
        <source>In words: warmer, less busy, no drums</source>
        <translation>言葉で：暖かく、密度を減らして、ドラムなし</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>理解できません：%1</translation>
    </message>
    <message>
        <source>Groove</source>
        <translation>グルーヴ</translation>
    </message>
    <message>
        <source>straighter</source>
        <translation>より正確に</translation>
    </message>
    <message>
        <source>looser</source>
        <translation>よりゆるく</translation>
    </message>
    <message>
        <source>What stays, who plays</source>
        <translation>残すもの、演奏者</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>リズム</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>harmony</source>
        <translation>和声</translation>
    </message>
    <message>
        <source>Like before</source>
        <translation>以前と同じ割合</translation>
    </message>
    <message>
        <source>no matter</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Who plays</source>
        <translation>演奏者</translation>
    </message>
    <message>
        <source>Who plays %1</source>
        <translation>%1の演奏者</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>trained net</source>
        <translation>学習済みネット</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>測定に従う</translation>
    </message>
    <message>
        <source>Ask to unlock …</source>
        <translation>確定の解除を依頼…</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>強弱</translation>
    </message>
    <message>
        <source>played softer</source>
        <translation>弱く弾く</translation>
    </message>
    <message>
        <source>played harder</source>
        <translation>強く弾く</translation>
    </message>
    <message>
        <source>Plays, with the same notes</source>
        <translation>同じ音符を弾く楽器</translation>
    </message>
</context>
<context>
    <name>SectionHead</name>
    <message>
        <source>held: %1</source>
        <translation>確定：%1</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>確定：%1</translation>
    </message>
    <message>
        <source>Partly held: %1</source>
        <translation>一部確定：%1</translation>
    </message>
    <message>
        <source>Section %1, %2, %3, energy %4%</source>
        <translation>セクション%1、%2、%3、エネルギー%4%</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Ask them first; an approval is withdrawn beside the timeline, under Approvals, with a reason.</source>
        <translation>先に本人に確認してください。承認はタイムライン横の「承認」で理由を付けて撤回します。</translation>
    </message>
    <message>
        <source>Approve the part beside the timeline, under Approvals.</source>
        <translation>タイムライン横の「承認」でこの部分を承認してください。</translation>
    </message>
    <message>
        <source>The legal desk issues a clearance.</source>
        <translation>権利処理書は法務デスクで発行します。</translation>
    </message>
    <message>
        <source>Whoever decides signs in and records it.</source>
        <translation>決定する人がサインインして記録します。</translation>
    </message>
    <message>
        <source>New alternatives are made under “Fix this part”.</source>
        <translation>新しい代案は「この部分を直す」で作ります。</translation>
    </message>
    <message>
        <source>A producer or an admin adds people to the project.</source>
        <translation>プロデューサーか管理者がプロジェクトに人を追加します。</translation>
    </message>
    <message>
        <source>Packs are written on the delivery page.</source>
        <translation>パックは「納品」ページで書き出します。</translation>
    </message>
    <message>
        <source>What is held stays as approved. Choose another part, or withdraw the approval with a reason.</source>
        <translation>確定した部分は承認時のままです。別の部分を選ぶか、理由を付けて承認を撤回してください。</translation>
    </message>
    <message>
        <source>Ask somebody in the right role; the database decides, this window only says so.</source>
        <translation>適切な役割の人に依頼してください。判断するのはデータベースで、この画面は伝えるだけです。</translation>
    </message>
    <message>
        <source>Somebody was first. Press F5 to see the newest state, then try again.</source>
        <translation>ほかの人が先でした。F5で最新の状態を確認してからやり直してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. What you typed is still here; it is connected again with the next action.</source>
        <translation>何も変更されていません。入力内容は残っており、次の操作で再接続します。</translation>
    </message>
    <message>
        <source>Press F5 to see whether it arrived before trying again.</source>
        <translation>やり直す前に、F5で届いたか確認してください。</translation>
    </message>
    <message>
        <source>Something that must come first is missing.</source>
        <translation>先に必要なものが不足しています。</translation>
    </message>
    <message>
        <source>approval recorded by %1 for %2</source>
        <translation>承認（%2の言葉を%1が記録）</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>%1が承認</translation>
    </message>
    <message>
        <source>What is stored is damaged or cannot be read: “%1”</source>
        <translation>保存されたデータが壊れているか、読めません：「%1」</translation>
    </message>
    <message>
        <source>A fault of the program itself; please report it: “%1”</source>
        <translation>プログラム自体の不具合です。報告してください：「%1」</translation>
    </message>
    <message>
        <source>Section %1, stem %2 is held: %3 on %4 at revision %5.</source>
        <translation>セクション%1、ステム%2は確定しています：%3（%4、リビジョン%5）。</translation>
    </message>
</context>
<context>
    <name>ServerSheet</name>
    <message>
        <source>Sign in to a team server</source>
        <translation>チームサーバーにサインイン</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1（%2として）</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>このサーバーを忘れる</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Folder of audio that the team shares</source>
        <translation>チーム共有のオーディオフォルダー</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>このコンピューターで作業</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Press the new keys; Escape keeps the old ones, Backspace takes them away.</source>
        <translation>新しいキーを押してください。Escで元のまま、Backspaceで割り当て解除。</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>キーを変える操作を選んでください。</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>このキーは「%1」に割り当て済みです。</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>keys …</source>
        <translation>キー…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reset all to defaults</source>
        <translation>すべて初期設定に戻す</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Wind</source>
        <translation>風</translation>
    </message>
    <message>
        <source>Sampled piano</source>
        <translation>ピアノ（サンプル）</translation>
    </message>
    <message>
        <source>Sampled strings</source>
        <translation>ストリングス（サンプル）</translation>
    </message>
    <message>
        <source>Analogue bass</source>
        <translation>アナログベース</translation>
    </message>
    <message>
        <source>Deep bass</source>
        <translation>ディープベース</translation>
    </message>
    <message>
        <source>Distorted bass</source>
        <translation>歪みベース</translation>
    </message>
    <message>
        <source>Finger bass</source>
        <translation>フィンガーベース</translation>
    </message>
    <message>
        <source>Reese bass</source>
        <translation>リースベース</translation>
    </message>
    <message>
        <source>Round bass</source>
        <translation>ラウンドベース</translation>
    </message>
    <message>
        <source>Slap bass</source>
        <translation>スラップベース</translation>
    </message>
    <message>
        <source>Sub bass</source>
        <translation>サブベース</translation>
    </message>
    <message>
        <source>Synth bass</source>
        <translation>シンセベース</translation>
    </message>
    <message>
        <source>Upright bass</source>
        <translation>ウッドベース</translation>
    </message>
    <message>
        <source>Walking bass</source>
        <translation>ウォーキングベース</translation>
    </message>
    <message>
        <source>Soft bell</source>
        <translation>ソフトベル</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>ホルン</translation>
    </message>
    <message>
        <source>Low brass</source>
        <translation>ローブラス</translation>
    </message>
    <message>
        <source>Muted trumpet</source>
        <translation>ミュートトランペット</translation>
    </message>
    <message>
        <source>Brass ensemble</source>
        <translation>ブラスセクション</translation>
    </message>
    <message>
        <source>Solo cello</source>
        <translation>ソロチェロ</translation>
    </message>
    <message>
        <source>Epic choir</source>
        <translation>壮大な合唱</translation>
    </message>
    <message>
        <source>Sub drone</source>
        <translation>サブドローン</translation>
    </message>
    <message>
        <source>Airy flute</source>
        <translation>息の混じるフルート</translation>
    </message>
    <message>
        <source>Ambient effects</source>
        <translation>アンビエント効果音</translation>
    </message>
    <message>
        <source>Cinematic effects</source>
        <translation>シネマティック効果音</translation>
    </message>
    <message>
        <source>Organic effects</source>
        <translation>オーガニック効果音</translation>
    </message>
    <message>
        <source>Soft effects</source>
        <translation>ソフト効果音</translation>
    </message>
    <message>
        <source>Synth effects</source>
        <translation>シンセ効果音</translation>
    </message>
    <message>
        <source>Trailer effects</source>
        <translation>予告編の効果音</translation>
    </message>
    <message>
        <source>Jazz guitar</source>
        <translation>ジャズギター</translation>
    </message>
    <message>
        <source>Mandolin</source>
        <translation>マンドリン</translation>
    </message>
    <message>
        <source>Muted guitar</source>
        <translation>ミュートギター</translation>
    </message>
    <message>
        <source>Picked guitar</source>
        <translation>ピックギター</translation>
    </message>
    <message>
        <source>Strummed guitar</source>
        <translation>ストロークギター</translation>
    </message>
    <message>
        <source>Wah guitar</source>
        <translation>ワウギター</translation>
    </message>
    <message>
        <source>Concert harp</source>
        <translation>ハープ</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>アコーディオン</translation>
    </message>
    <message>
        <source>Clavinet</source>
        <translation>クラビネット</translation>
    </message>
    <message>
        <source>Electric piano</source>
        <translation>エレクトリックピアノ</translation>
    </message>
    <message>
        <source>Felt piano</source>
        <translation>フェルトピアノ</translation>
    </message>
    <message>
        <source>Grand piano</source>
        <translation>グランドピアノ</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>オルガン</translation>
    </message>
    <message>
        <source>Poly synth</source>
        <translation>ポリシンセ</translation>
    </message>
    <message>
        <source>Stab keys</source>
        <translation>スタブ</translation>
    </message>
    <message>
        <source>Brush kit</source>
        <translation>ブラシキット</translation>
    </message>
    <message>
        <source>Cajon</source>
        <translation>カホン</translation>
    </message>
    <message>
        <source>Electro kit</source>
        <translation>エレクトロキット</translation>
    </message>
    <message>
        <source>Funk kit</source>
        <translation>ファンクキット</translation>
    </message>
    <message>
        <source>Gated kit</source>
        <translation>ゲートキット</translation>
    </message>
    <message>
        <source>House kit</source>
        <translation>ハウスキット</translation>
    </message>
    <message>
        <source>Indie kit</source>
        <translation>インディーキット</translation>
    </message>
    <message>
        <source>Lo-fi kit</source>
        <translation>ローファイキット</translation>
    </message>
    <message>
        <source>Orchestral percussion</source>
        <translation>オーケストラ打楽器</translation>
    </message>
    <message>
        <source>Tension kit</source>
        <translation>テンションキット</translation>
    </message>
    <message>
        <source>Trailer drums</source>
        <translation>予告編ドラム</translation>
    </message>
    <message>
        <source>War drums</source>
        <translation>ウォードラム</translation>
    </message>
    <message>
        <source>Bell lead</source>
        <translation>ベルリード</translation>
    </message>
    <message>
        <source>House lead</source>
        <translation>ハウスリード</translation>
    </message>
    <message>
        <source>Pluck lead</source>
        <translation>プラックリード</translation>
    </message>
    <message>
        <source>Saw lead</source>
        <translation>ソーリード</translation>
    </message>
    <message>
        <source>Soft lead</source>
        <translation>ソフトリード</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>口笛</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>チェレスタ</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>マリンバ</translation>
    </message>
    <message>
        <source>Vibraphone</source>
        <translation>ビブラフォン</translation>
    </message>
    <message>
        <source>Analogue pad</source>
        <translation>アナログパッド</translation>
    </message>
    <message>
        <source>Bowed pad</source>
        <translation>ボウパッド</translation>
    </message>
    <message>
        <source>Choir pad</source>
        <translation>合唱パッド</translation>
    </message>
    <message>
        <source>Cloud pad</source>
        <translation>クラウドパッド</translation>
    </message>
    <message>
        <source>Dark pad</source>
        <translation>ダークパッド</translation>
    </message>
    <message>
        <source>Filtered pad</source>
        <translation>フィルターパッド</translation>
    </message>
    <message>
        <source>Glass pad</source>
        <translation>グラスパッド</translation>
    </message>
    <message>
        <source>Warm pad</source>
        <translation>ウォームパッド</translation>
    </message>
    <message>
        <source>Lo-fi piano</source>
        <translation>ローファイピアノ</translation>
    </message>
    <message>
        <source>Legato strings</source>
        <translation>レガートストリングス</translation>
    </message>
    <message>
        <source>Low strings</source>
        <translation>ローストリングス</translation>
    </message>
    <message>
        <source>Ostinato strings</source>
        <translation>オスティナートストリングス</translation>
    </message>
    <message>
        <source>Tremolo strings</source>
        <translation>トレモロストリングス</translation>
    </message>
    <message>
        <source>Synth arpeggio</source>
        <translation>シンセアルペジオ</translation>
    </message>
    <message>
        <source>Tape noise</source>
        <translation>テープノイズ</translation>
    </message>
    <message>
        <source>Fiddle</source>
        <translation>フィドル</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>every stem</source>
        <translation>全ステム</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>%1は休み</translation>
    </message>
    <message>
        <source>%1 plays</source>
        <translation>%1は演奏</translation>
    </message>
    <message>
        <source>%1 keeps its rhythm</source>
        <translation>%1のリズムを維持</translation>
    </message>
    <message>
        <source>%1 keeps its contour</source>
        <translation>%1の輪郭を維持</translation>
    </message>
    <message>
        <source>%1 keeps its harmony</source>
        <translation>%1の和声を維持</translation>
    </message>
    <message>
        <source>played as people do</source>
        <translation>人が弾くように</translation>
    </message>
    <message>
        <source>played as the style does</source>
        <translation>スタイルのとおりに</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stem and what is asked of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1% as it was</source>
        <translation>%1%を元のまま</translation>
    </message>
    <message>
        <source>%1 higher by %2%</source>
        <translation>%1を%2%上げる</translation>
    </message>
    <message>
        <source>%1 lower by %2%</source>
        <translation>%1を%2%下げる</translation>
    </message>
    <message>
        <source>%1 at %2%</source>
        <translation>%1を%2%に</translation>
    </message>
    <message>
        <source>room for a voice</source>
        <translation>声のための余白</translation>
    </message>
    <message>
        <source>no room for a voice any more</source>
        <translation>声のための余白なし</translation>
    </message>
    <message>
        <source>with all drums</source>
        <translation>すべてのドラムあり</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>played on %1</source>
        <translation>%1で演奏</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Stopping …</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel what is being made</source>
        <translation>作成中の処理を中止</translation>
    </message>
    <message>
        <source>The connection is lost; trying again … What you type is kept.</source>
        <translation>接続が切れました。再試行中…（入力内容は保持されます）</translation>
    </message>
    <message>
        <source>%1 · %2, %3 · %4</source>
        <translation>%1 · %2、%3 · %4</translation>
    </message>
    <message>
        <source>Opening the database …</source>
        <translation>データベースを開いています…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the sound</source>
        <translation>
            <numerusform>音切れ%n回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StemHead</name>
    <message>
        <source>Remake and approve %1</source>
        <translation>%1を作り直し・承認の対象に</translation>
    </message>
    <message>
        <source>Remakes and approvals are about the ticked stems</source>
        <translation>チェックしたステムが作り直しと承認の対象です</translation>
    </message>
    <message>
        <source>Solo %1 (Alt: alone)</source>
        <translation>%1をソロ（Alt：単独）</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1をミュート</translation>
    </message>
    <message>
        <source>Listening level of %1</source>
        <translation>%1の試聴レベル</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>M</source>
        <comment>mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>%1 (double click: 0 dB)</source>
        <translation>%1（ダブルクリックで0 dB）</translation>
    </message>
</context>
<context>
    <name>StemHeads</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>key
bpm · energy</source>
        <translation>調
bpm · エネルギー</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小節</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>タイムコード</translation>
    </message>
</context>
<context>
    <name>StyleName</name>
    <message>
        <source>Acoustic folk</source>
        <translation>アコースティックフォーク</translation>
    </message>
    <message>
        <source>Ambient drone</source>
        <translation>アンビエントドローン</translation>
    </message>
    <message>
        <source>Deep house</source>
        <translation>ディープハウス</translation>
    </message>
    <message>
        <source>Funk and disco spot</source>
        <translation>ファンク＆ディスコ</translation>
    </message>
    <message>
        <source>Game combat</source>
        <translation>ゲーム：戦闘</translation>
    </message>
    <message>
        <source>Game exploration</source>
        <translation>ゲーム：探索</translation>
    </message>
    <message>
        <source>Hopeful indie</source>
        <translation>希望に満ちたインディー</translation>
    </message>
    <message>
        <source>Hybrid trailer</source>
        <translation>ハイブリッドトレーラー</translation>
    </message>
    <message>
        <source>Jazz lounge</source>
        <translation>ジャズラウンジ</translation>
    </message>
    <message>
        <source>Lo-fi bed</source>
        <translation>ローファイ</translation>
    </message>
    <message>
        <source>Neoclassical piano and strings</source>
        <translation>ネオクラシカル（ピアノと弦）</translation>
    </message>
    <message>
        <source>Synthwave</source>
        <translation>シンセウェーブ</translation>
    </message>
    <message>
        <source>Tension underscore</source>
        <translation>緊張の劇伴</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy/MM/dd HH:mm</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Reading the stored audio …</source>
        <translation>保存された音声を読み込み中…</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>bar.beat</source>
        <translation>小節.拍</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>timecode</source>
        <translation>タイムコード</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>UnlockSheet</name>
    <message>
        <source>Ask to unlock %1 in %2</source>
        <translation>%2の%1の確定解除を依頼</translation>
    </message>
    <message>
        <source>Nothing of what is selected is held.</source>
        <translation>選択した部分に確定済みのものはありません。</translation>
    </message>
    <message>
        <source>Why it should be unlocked</source>
        <translation>解除すべき理由</translation>
    </message>
    <message>
        <source>This becomes a comment that is given to whoever approved it or recorded the approval. It stays held until they withdraw it.</source>
        <translation>承認した人、または承認を記録した人に割り当てられるコメントになります。撤回されるまで確定のままです。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>依頼する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ask to unlock %1 held parts</source>
        <translation>確定した%1か所の解除を依頼</translation>
    </message>
    <message>
        <source>Select what is held first: click a section, or drag over the ruler.</source>
        <translation>まず確定した部分を選んでください。セクションをクリックするか、ルーラー上をドラッグします。</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>Verifying %1 …</source>
        <translation>%1を検証中…</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1は健全です</translation>
    </message>
    <message>
        <source>%1 is not what was issued</source>
        <translation>%1は発行されたものと異なります</translation>
    </message>
    <message>
        <source>Read from the store and the database just now, whatever is on the screen. Outside the studio, a filed document is checked by its printed hash.</source>
        <translation>画面の表示に関わらず、保存先とデータベースから今読み取りました。スタジオの外では、保管された文書は印刷されたハッシュで確認します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Shorter lengths</source>
        <translation>短縮版</translation>
    </message>
    <message>
        <source>Game states</source>
        <translation>ゲームステート</translation>
    </message>
    <message>
        <source>New picture cut</source>
        <translation>新しい編集</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
</context>
<context>
    <name>fermata::ui::Actions</name>
    <message>
        <source>Null test of two revisions</source>
        <translation>2つのリビジョンのヌルテスト</translation>
    </message>
    <message>
        <source>Write the delivery pack</source>
        <translation>納品パックを書き出す</translation>
    </message>
    <message>
        <source>Withdraw the clearance that stands</source>
        <translation>有効な権利処理書を撤回</translation>
    </message>
    <message>
        <source>Issue the clearance</source>
        <translation>権利処理書を発行</translation>
    </message>
    <message>
        <source>Preview the clearance</source>
        <translation>権利処理書のプレビュー</translation>
    </message>
    <message>
        <source>Settle the unfolded comment, or open it again</source>
        <translation>開いているコメントを解決または再開</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Restore the revision that is shown</source>
        <translation>表示中のリビジョンを復元</translation>
    </message>
    <message>
        <source>Undo one’s own last edit</source>
        <translation>自分の最後の編集を取り消す</translation>
    </message>
    <message>
        <source>Menu of all commands</source>
        <translation>全コマンドのメニュー</translation>
    </message>
    <message>
        <source>Menu of the selection</source>
        <translation>選択範囲のメニュー</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>検索とコマンド</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>What waits for a word</source>
        <translation>受信箱（返事待ち）</translation>
    </message>
    <message>
        <source>New cue from a brief</source>
        <translation>ブリーフから新しいキュー</translation>
    </message>
    <message>
        <source>Timeline of the cue</source>
        <translation>キューのタイムライン</translation>
    </message>
    <message>
        <source>Legal desk of the cue</source>
        <translation>キューの法務デスク</translation>
    </message>
    <message>
        <source>History of the cue</source>
        <translation>キューの履歴</translation>
    </message>
    <message>
        <source>Compare revisions of the cue</source>
        <translation>キューのリビジョンを比較</translation>
    </message>
    <message>
        <source>Delivery of the cue</source>
        <translation>キューの納品</translation>
    </message>
    <message>
        <source>Copy the address of this place</source>
        <translation>この場所のアドレスをコピー</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>アドレスを開く</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Play forward, faster each time</source>
        <translation>順再生（押すたびに速く）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play backward, faster each time</source>
        <translation>逆再生（押すたびに速く）</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>One bar back</source>
        <translation>1小節戻る</translation>
    </message>
    <message>
        <source>One bar on</source>
        <translation>1小節進む</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <translation>選択範囲をループ</translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation>再生位置を追う</translation>
    </message>
    <message>
        <source>Switch between the last two versions</source>
        <translation>直前の2つのバージョンを切り替え</translation>
    </message>
    <message>
        <source>Match the level of versions</source>
        <translation>バージョンの音量をそろえる</translation>
    </message>
    <message>
        <source>Hear the current version</source>
        <translation>現在のバージョンを聴く</translation>
    </message>
    <message>
        <source>Hear alternative %1</source>
        <translation>代案%1を聴く</translation>
    </message>
    <message>
        <source>Make three alternatives of the selection</source>
        <translation>選択範囲の代案を3つ作る</translation>
    </message>
    <message>
        <source>Accept the alternative being heard</source>
        <translation>聴いている代案を採用</translation>
    </message>
    <message>
        <source>Cut the section at the playhead</source>
        <translation>再生位置でセクションを分割</translation>
    </message>
    <message>
        <source>Cancel what is being made</source>
        <translation>作成中の処理を中止</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>次のコメント</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>前のコメント</translation>
    </message>
    <message>
        <source>Approve the selection</source>
        <translation>選択範囲を承認</translation>
    </message>
    <message>
        <source>Select the whole cue</source>
        <translation>キュー全体を選択</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit the cue into the window</source>
        <translation>キュー全体を表示</translation>
    </message>
    <message>
        <source>Fit the selection into the window</source>
        <translation>選択範囲を表示</translation>
    </message>
    <message>
        <source>Sign in to a team server</source>
        <translation>チームサーバーにサインイン</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語：%1</translation>
    </message>
    <message>
        <source>Next theme: light, dark, high contrast</source>
        <translation>次のテーマ：ライト、ダーク、ハイコントラスト</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>すべて読み直す</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Select from the playhead on</source>
        <translation>再生位置から後ろを選択</translation>
    </message>
    <message>
        <source>Select up to the playhead</source>
        <translation>再生位置までを選択</translation>
    </message>
    <message>
        <source>Notes of the cell: piano roll</source>
        <translation>セルのノート：ピアノロール</translation>
    </message>
    <message>
        <source>Offer the written notes as an alternative</source>
        <translation>書いたノートを代案として提案</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>セクションの名前を変更</translation>
    </message>
    <message>
        <source>Ask to unlock what is held</source>
        <translation>確定の解除を依頼</translation>
    </message>
    <message>
        <source>Marker at the playhead</source>
        <translation>再生位置にマーカー</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>1フレーム戻る</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>1フレーム進む</translation>
    </message>
    <message>
        <source>Hit at the playhead, as a comment</source>
        <translation>再生位置のヒットをコメントとして記録</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>参照映像</translation>
    </message>
    <message>
        <source>Next marker</source>
        <translation>次のマーカー</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <translation>前のマーカー</translation>
    </message>
    <message>
        <source>Brief of the cue and its versions</source>
        <translation>キューのブリーフとそのバージョン</translation>
    </message>
    <message>
        <source>Send tapped hits to the brief</source>
        <translation>打ったヒットをブリーフに送る</translation>
    </message>
    <message>
        <source>People of the project</source>
        <translation>プロジェクトのメンバー</translation>
    </message>
    <message>
        <source>Clearances of all projects</source>
        <translation>全プロジェクトの権利処理</translation>
    </message>
    <message>
        <source>Shorter lengths of the cue</source>
        <translation>キューの短縮版</translation>
    </message>
    <message>
        <source>Make the shorter lengths that are planned</source>
        <translation>計画した短縮版を作成</translation>
    </message>
    <message>
        <source>Approve the cue and its cut-downs in one act</source>
        <translation>キューと短縮版を一度に承認</translation>
    </message>
    <message>
        <source>Game states of the cue</source>
        <translation>キューのゲームステート</translation>
    </message>
    <message>
        <source>New picture cut for the cue</source>
        <translation>キューに新しい編集を適用</translation>
    </message>
    <message>
        <source>Take in a recording</source>
        <translation>録音を取り込む</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>最後に取り消したものをやり直す</translation>
    </message>
    <message>
        <source>Comment on the selection, or at the playhead</source>
        <translation>選択範囲か再生位置にコメント</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ：ライト</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ：ダーク</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>テーマ：ハイコントラスト</translation>
    </message>
    <message>
        <source>Compose the victory of the loop</source>
        <translation>ループの勝利を作曲</translation>
    </message>
    <message>
        <source>Replace the old ring-out of the section</source>
        <translation>セクションの以前の余韻を置き換える</translation>
    </message>
</context>
<context>
    <name>fermata::ui::AskPresenter</name>
    <message>
        <source>stated on this desk</source>
        <translation>このデスクで指定</translation>
    </message>
    <message>
        <source>read from the brief’s words</source>
        <translation>ブリーフの言葉から読み取り</translation>
    </message>
    <message>
        <source>the project’s own uses</source>
        <translation>プロジェクトの用途</translation>
    </message>
    <message>
        <source>no use is asked for yet</source>
        <translation>用途はまだ指定されていません</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>%1, exclusive</source>
        <translation>%1、独占</translation>
    </message>
    <message>
        <source>What you stated</source>
        <translation>指定した内容</translation>
    </message>
    <message>
        <source>“%1”, no file yet</source>
        <translation>「%1」（ファイルなし）</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>「%1」、%2</translation>
    </message>
    <message>
        <source>writer, %1 %</source>
        <translation>作家、%1%</translation>
    </message>
    <message>
        <source>%1 (IPI %2)</source>
        <translation>%1（IPI %2）</translation>
    </message>
    <message>
        <source>no agreement is named</source>
        <translation>契約の記載なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The client’s approval of AI: %1</source>
        <translation>クライアントによるAI利用の承認：%1</translation>
    </message>
    <message>
        <source>The broker’s answer: %1</source>
        <translation>仲介者の回答：%1</translation>
    </message>
    <message>
        <source>The share of %1 is “%2”; write a number from 0 to 100, with one decimal at most.</source>
        <translation>%1の持ち分は「%2」です。0から100までの数（小数は1桁まで）で書いてください。</translation>
    </message>
    <message>
        <source>No writer is listed. Where people wrote notes, their shares make 100 %.</source>
        <translation>作家の記載がありません。人が音符を書いた場合、持ち分の合計は100%です。</translation>
    </message>
    <message>
        <source>The shares of all writers make 100 %.</source>
        <translation>作家全員の持ち分の合計は100%です。</translation>
    </message>
</context>
<context>
    <name>fermata::ui::BriefPresenter</name>
    <message>
        <source>What you had changed in this brief and not saved is here again.</source>
        <translation>このブリーフの保存していなかった変更を元に戻しました。</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>長さ%1</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>ヒット%nか所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) placed; save the brief to keep them.</source>
        <translation>
            <numerusform>ヒットを%nか所に置きました。残すにはブリーフを保存してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The brief has these hits already.</source>
        <translation>ブリーフにはこれらのヒットがすでにあります。</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>リビジョン%1</translation>
    </message>
    <message>
        <source>revisions %1 to %2</source>
        <translation>リビジョン%1〜%2</translation>
    </message>
    <message>
        <source>Saving the brief</source>
        <translation>ブリーフを保存中</translation>
    </message>
    <message>
        <source>Revision %1: the brief was changed, no sample was.</source>
        <translation>リビジョン%1：ブリーフを変更しました。サンプルは変わっていません。</translation>
    </message>
    <message>
        <source>Noted, not a request: %1</source>
        <translation>記録のみ（依頼ではない）：%1</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 bpm</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2–%3, bars: %4, energy %5%</source>
        <translation>%1：%2～%3、%4小節、エネルギー%5%</translation>
    </message>
    <message>
        <source>No word says how long; %1 is made</source>
        <translation>長さの言葉がないので%1にします</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>理解できなかった言葉：%1</translation>
    </message>
</context>
<context>
    <name>fermata::ui::ClearancesPresenter</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1、リビジョン%2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、バージョン%2</translation>
    </message>
</context>
<context>
    <name>fermata::ui::ComparePresenter</name>
    <message>
        <source>silence: bit-identical</source>
        <translation>無音：ビット一致</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>%1%2 LU</source>
        <translation>%1%2 LU</translation>
    </message>
    <message>
        <source>Comparing every sample of revisions %1 and %2 …</source>
        <translation>リビジョン%1と%2の全サンプルを比較中…</translation>
    </message>
    <message>
        <source>cannot be laid side by side</source>
        <translation>並べて比較できません</translation>
    </message>
    <message>
        <source>mix</source>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>master</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>ブリーフ</translation>
    </message>
    <message>
        <source>%1 of %2 cells are bit-identical. %3 samples compared; outside what was asked, none differs.</source>
        <translation>%2セル中%1セルがビット一致。%3サンプルを比較し、依頼範囲の外に相違はありません。</translation>
    </message>
    <message>
        <source>%1 samples differ that nobody asked to change. Do not deliver before this is explained.</source>
        <translation>依頼していない%1サンプルが異なります。原因が分かるまで納品しないでください。</translation>
    </message>
</context>
<context>
    <name>fermata::ui::CuePresenter</name>
    <message>
        <source>recorded by %1 for %2</source>
        <translation>%1が%2に代わって記録</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>settled: %1</source>
        <translation>解決：%1</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>open again: %1</source>
        <translation>再開：%1</translation>
    </message>
    <message>
        <source>nobody looks after it now</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>%1に割り当て</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>changes, please</source>
        <translation>変更をお願いします</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 bpm</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>%1 LUFS, %2 dBTP</source>
        <translation>%1 LUFS、%2 dBTP</translation>
    </message>
    <message>
        <source>Revision %1 is there; you still see revision %2.</source>
        <translation>リビジョン%1ができました。表示中はリビジョン%2です。</translation>
    </message>
    <message>
        <source>%1, %2, revision %3</source>
        <translation>%1、%2、リビジョン%3</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>%1〜%2小節</translation>
    </message>
    <message>
        <source>%1 – %2 · bars %3–%4 · %5</source>
        <translation>%1〜%2 · %3〜%4小節 · %5</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in here are held: %1</source>
        <translation>
            <numerusform>この範囲の%nセルは確定済み：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the part first: click a section, or drag over the ruler.</source>
        <translation>先に範囲を選択してください：セクションをクリックするか、ルーラーをドラッグします。</translation>
    </message>
    <message>
        <source>Making alternatives for %1</source>
        <translation>%1の代案を作成中</translation>
    </message>
    <message>
        <source>%1 dB to match</source>
        <translation>音量合わせ%1 dB</translation>
    </message>
    <message>
        <source>Accepting alternative %1</source>
        <translation>代案%1を採用中</translation>
    </message>
    <message>
        <source>Cutting the section at %1</source>
        <translation>%1でセクションを分割中</translation>
    </message>
    <message>
        <source>Revision %1: cut in two, no sample changed.</source>
        <translation>リビジョン%1：分割しました。サンプルは変わっていません。</translation>
    </message>
    <message>
        <source>Comparing every sample of revisions %1 and %2 …</source>
        <translation>リビジョン%1と%2の全サンプルを比較中…</translation>
    </message>
    <message>
        <source>Revision %1 → %2: %3 of %4 cells stayed. %5 samples compared; outside what was remade, none differs.</source>
        <translation>リビジョン%1 → %2：%4セル中%3セルはそのまま。%5サンプルを比較し、作り直した部分の外に相違はありません。</translation>
    </message>
    <message>
        <source>Revision %1 → %2: %3 samples differ outside what was remade. Do not deliver before this is explained.</source>
        <translation>リビジョン%1 → %2：作り直した部分の外で%3サンプルが異なります。原因が分かるまで納品しないでください。</translation>
    </message>
    <message>
        <source>all sections</source>
        <translation>全セクション</translation>
    </message>
    <message>
        <source>all stems</source>
        <translation>全ステム</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>asks for changes</source>
        <translation>変更依頼</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>%1  ·  %2 – %3</source>
        <translation>%1  ·  %2〜%3</translation>
    </message>
    <message>
        <source>Approved; held from now on, bit for bit.</source>
        <translation>承認しました。以後ビット単位で確定されます。</translation>
    </message>
    <message>
        <source>Changes requested.</source>
        <translation>変更を依頼しました。</translation>
    </message>
    <message>
        <source>Noted as advice: only the final approver&apos;s word holds.</source>
        <translation>助言として記録しました。確定できるのは最終承認者の承認だけです。</translation>
    </message>
    <message>
        <source>Withdrawn; what it held is free again.</source>
        <translation>撤回しました。確定は解除されました。</translation>
    </message>
    <message>
        <source>%1 does not play</source>
        <translation>%1は演奏しない</translation>
    </message>
    <message>
        <source>%1 plays</source>
        <translation>%1が演奏する</translation>
    </message>
    <message>
        <source>“%1” → %2</source>
        <translation>「%1」 → %2</translation>
    </message>
    <message>
        <source>%1 keeps its %2</source>
        <translation>%1は%2を維持</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>リズム</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>harmony</source>
        <translation>和声</translation>
    </message>
    <message>
        <source>played by: %1</source>
        <translation>演奏：%1</translation>
    </message>
    <message>
        <source>%1 played by: %2</source>
        <translation>%1の演奏：%2</translation>
    </message>
    <message>
        <source>Playing the written notes of %1</source>
        <translation>%1の書かれたノートを演奏しています</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>手書き</translation>
    </message>
    <message>
        <source>Renaming section %1</source>
        <translation>セクション%1の名前を変更しています</translation>
    </message>
    <message>
        <source>Revision %1: section %2 is called %3, no sample changed.</source>
        <translation>リビジョン%1：セクション%2は%3になりました。サンプルは変わっていません。</translation>
    </message>
    <message>
        <source>Asked; the comment is open to everybody.</source>
        <translation>依頼しました。コメントは全員に公開されています。</translation>
    </message>
    <message>
        <source>Asked; the comment was given to %1.</source>
        <translation>依頼しました。コメントは%1に割り当てられました。</translation>
    </message>
    <message>
        <source>Hit at %1</source>
        <translation>%1のヒット</translation>
    </message>
    <message>
        <source>Alternative %1 · %2</source>
        <translation>代案%1 · %2</translation>
    </message>
    <message>
        <source>other notes, same character</source>
        <translation>別の音、同じ性格</translation>
    </message>
    <message>
        <source>Nothing of “%1” is understood; say it like “warmer, less busy”.</source>
        <translation>「%1」は理解できません。「暖かく、密度を減らして」のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>“%1”, SHA-256 %2, as it was given; a copy is in %3</source>
        <translation>「%1」（SHA-256 %2、受領時のまま）。コピーの場所：%3</translation>
    </message>
    <message>
        <source>%1 at %2, met by the beat</source>
        <translation>%2の%1（拍と一致）</translation>
    </message>
    <message>
        <source>%1 at %2; the beat is %3 ms from it</source>
        <translation>%2の%1（拍とのずれ%3ミリ秒）</translation>
    </message>
    <message>
        <source>whole cue at %1 LUFS, asked %2, delivered at %3</source>
        <translation>キュー全体 %1 LUFS、指定 %2、納品時 %3</translation>
    </message>
    <message>
        <source>%1% as it was</source>
        <translation>%1%は以前のまま</translation>
    </message>
    <message>
        <source>comment at %1</source>
        <translation>%1のコメント</translation>
    </message>
    <message>
        <source>settled comment</source>
        <translation>コメントの解決</translation>
    </message>
    <message>
        <source>comment opened again</source>
        <translation>コメントの再開</translation>
    </message>
    <message>
        <source>The comment is settled.</source>
        <translation>コメントを解決しました。</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <translation>コメントを再び開きました。</translation>
    </message>
    <message>
        <source>marker “%1”</source>
        <translation>マーカー「%1」</translation>
    </message>
    <message>
        <source>Marker “%1” is taken away.</source>
        <translation>マーカー「%1」を取り除きました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>hit at %1</source>
        <translation>%1のヒット</translation>
    </message>
    <message>
        <source>Hit at %1, an open comment that “Send tapped hits to the brief” takes up.</source>
        <translation>%1のヒットを未解決のコメントとして置きました。「打ったヒットをブリーフに送る」で使われます。</translation>
    </message>
    <message>
        <source>number %1 in the history</source>
        <translation>履歴では番号%1</translation>
    </message>
    <message>
        <source>Choose an alternative first: key 2 switches to A, key 3 to B.</source>
        <translation>先に代案を選んでください：2キーでA、3キーでBに切り替わります。</translation>
    </message>
    <message>
        <source>listening level of %1</source>
        <translation>%1の試聴レベル</translation>
    </message>
    <message>
        <source>Revision %1: %2</source>
        <translation>リビジョン%1：%2</translation>
    </message>
    <message>
        <source>an old ring-out still sounds in %1</source>
        <translation>%1に以前の余韻が残っています</translation>
    </message>
    <message>
        <source>Replacing the ring-out of %1</source>
        <translation>%1の余韻を置き換えています</translation>
    </message>
    <message>
        <source>An old ring-out still sounds in %1; the menu of the cue replaces it.</source>
        <translation>%1に以前の余韻が残っています。キューのメニューから置き換えられます。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (the end of its scale)</source>
        <translation>%1（目盛りの端）</translation>
    </message>
    <message>
        <source>silent here: no level to match</source>
        <translation>ここは無音：合わせるレベルがありません</translation>
    </message>
    <message>
        <source>%1–%2%</source>
        <translation>%1～%2%</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>今のまま</translation>
    </message>
    <message>
        <source>%1 plays %2</source>
        <translation>%1が%2を演奏</translation>
    </message>
</context>
<context>
    <name>fermata::ui::DeliveryPresenter</name>
    <message>
        <source>Every part is approved and held</source>
        <translation>すべての部分が承認され確定済み</translation>
    </message>
    <message>
        <source>all %1 cells of revision %2</source>
        <translation>リビジョン%2の全%1セル</translation>
    </message>
    <message>
        <source>%1 of %2 cells of revision %3; the final approver’s word is missing for the rest</source>
        <translation>リビジョン%3の%2セル中%1セル。残りは最終承認者の承認がありません</translation>
    </message>
    <message>
        <source>A clearance is issued for this revision</source>
        <translation>このリビジョンの権利処理書が発行済み</translation>
    </message>
    <message>
        <source>%1, version %2, by %3</source>
        <translation>%1、バージョン%2、発行者%3</translation>
    </message>
    <message>
        <source>none covers revision %1 yet</source>
        <translation>リビジョン%1を対象とするものはまだありません</translation>
    </message>
    <message>
        <source>it says what is missing and what would fix it</source>
        <translation>不足と解決方法が記載されています</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>権利処理済み</translation>
    </message>
    <message>
        <source>cleared with conditions; they go out with the pack</source>
        <translation>条件付きで権利処理済み。条件はパックに同梱されます</translation>
    </message>
    <message>
        <source>The database would refuse it</source>
        <translation>データベースが拒否します</translation>
    </message>
    <message>
        <source>Further music, made of the held stems by addition and gain alone</source>
        <translation>確定済みステムの加算とゲインだけで作る追加の音楽</translation>
    </message>
    <message>
        <source>Further masters at another loudness</source>
        <translation>別のラウドネスのマスター</translation>
    </message>
    <message>
        <source>Files for other programs</source>
        <translation>ほかのプログラム用のファイル</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>別バージョン</translation>
    </message>
    <message>
        <source>without melody, without drums, underscore, loop and sting, as far as the cue allows</source>
        <translation>メロディーなし、ドラムなし、アンダースコア、ループ、スティング（キューが許す範囲で）</translation>
    </message>
    <message>
        <source>Mastered stems</source>
        <translation>マスタリング済みステム</translation>
    </message>
    <message>
        <source>each stem with the master’s gain</source>
        <translation>各ステムにマスターのゲインを適用</translation>
    </message>
    <message>
        <source>%1 LUFS, %2 dBTP</source>
        <translation>%1 LUFS、%2 dBTP</translation>
    </message>
    <message>
        <source>DAWproject</source>
        <translation>DAWproject</translation>
    </message>
    <message>
        <source>the stems in place, with tempo and markers</source>
        <translation>ステムを配置し、テンポとマーカー付き</translation>
    </message>
    <message>
        <source>Game states</source>
        <translation>ゲームステート</translation>
    </message>
    <message>
        <source>sections as states by their energy, for a game engine</source>
        <translation>セクションをエネルギー別のステートとしてゲームエンジン用に</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”. Choose another folder.</source>
        <translation>「%1」に書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Writing a preview pack</source>
        <translation>プレビューパックを書き出し中</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>パックを書き出し中</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>停止しました。何も保存されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, manifest SHA-256 %2</source>
        <translation>
            <numerusform>%nファイル、%1、マニフェストのSHA-256：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>A preview for listening, marked NOT CLEARED in every document.</source>
        <translation>試聴用プレビュー。すべての書類に「NOT CLEARED」と表示されます。</translation>
    </message>
    <message>
        <source>%1, for a game engine</source>
        <translation>%1（ゲームエンジン用）</translation>
    </message>
    <message>
        <source>The clearance permits the delivery</source>
        <translation>権利処理書で納品が認められている</translation>
    </message>
    <message>
        <source>No file manager answers here. The pack is in %1</source>
        <translation>ファイルマネージャーが応答しません。パックの場所：%1</translation>
    </message>
</context>
<context>
    <name>fermata::ui::FamilyPresenter</name>
    <message>
        <source>%1 · revision %2</source>
        <translation>%1 · リビジョン%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>“%1” is no length; write seconds, as 20 or 0:20.</source>
        <translation>「%1」は長さではありません。20や0:20のように秒で書いてください。</translation>
    </message>
    <message>
        <source>%1 is not shorter than the cue, which has %2.</source>
        <translation>%1は長さ%2のキューより短くありません。</translation>
    </message>
    <message>
        <source>“%1” is no time; write it as 0:10 or 10.5.</source>
        <translation>「%1」は時刻ではありません。0:10や10.5のように書いてください。</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>%1小節目</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>%1〜%2小節</translation>
    </message>
    <message>
        <source>%1 → %2, %3 s</source>
        <translation>%1 → %2、%3秒</translation>
    </message>
    <message>
        <source>the same print, bit for bit</source>
        <translation>同じ書き出し、ビット単位で同一</translation>
    </message>
    <message>
        <source>same notes, new print: %1</source>
        <translation>同じ音符を書き出し直し：%1</translation>
    </message>
    <message>
        <source>%1 at %2 is now at %3</source>
        <translation>%2の%1は%3になります</translation>
    </message>
    <message>
        <source>%1 frames from its picture</source>
        <translation>映像とのずれ%1フレーム</translation>
    </message>
    <message>
        <source>%1 cells keep their print, %2 are printed again</source>
        <translation>%1セルはそのままの書き出し、%2セルは書き出し直し</translation>
    </message>
    <message>
        <source>the ending as approved</source>
        <translation>終わり方は承認どおり</translation>
    </message>
    <message>
        <source>the ending printed again with another tail</source>
        <translation>終わり方は別の余韻で書き出し直し</translation>
    </message>
    <message>
        <source>Making shorter lengths</source>
        <translation>短縮版を作成しています</translation>
    </message>
    <message>
        <source>Made, each a cue of its own: %1</source>
        <translation>作成しました（それぞれ独立したキュー）：%1</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>停止しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>The cue and its cut-downs are approved in one act; held from now on, bit for bit.</source>
        <translation>キューと短縮版を一度に承認しました。以後ビット単位で確定されます。</translation>
    </message>
    <message>
        <source>Noted as advice: only the final approver&apos;s word holds.</source>
        <translation>助言として記録しました。確定できるのは最終承認者の承認だけです。</translation>
    </message>
</context>
<context>
    <name>fermata::ui::GamePresenter</name>
    <message>
        <source>Sections: %1</source>
        <translation>セクション：%1</translation>
    </message>
    <message>
        <source>%1, of the cue “%2”</source>
        <translation>%1（キュー「%2」）</translation>
    </message>
    <message>
        <source>the states in the window</source>
        <translation>ウィンドウのステート</translation>
    </message>
    <message>
        <source>A state needs at least one stem that sounds.</source>
        <translation>ステートには鳴るステムが少なくとも1つ必要です。</translation>
    </message>
    <message>
        <source>The states are those of “%1”.</source>
        <translation>ステートは「%1」のものです。</translation>
    </message>
    <message>
        <source>The states are written to “%1”; the game pack takes them from there.</source>
        <translation>ステートを「%1」に書きました。ゲーム用パックはそこから取ります。</translation>
    </message>
    <message>
        <source>The stems of revision %1 are not read yet; open the cue&apos;s newest revision first.</source>
        <translation>リビジョン%1のステムがまだ読まれていません。先にキューの最新リビジョンを開いてください。</translation>
    </message>
    <message>
        <source>The state victory has no ending of its own, because the cue is a loop: it plays a section once. Its victory can be composed.</source>
        <translation>状態victoryには専用の終わりがありません。キューがループなので、セクションを一度鳴らすだけです。勝利を作曲できます。</translation>
    </message>
    <message>
        <source>Composing the victory of “%1”</source>
        <translation>「%1」の勝利を作曲しています</translation>
    </message>
    <message>
        <source>“%1” is composed, and the state victory plays it. Approve it like any cue; clear and deliver both together.</source>
        <translation>「%1」を作曲しました。状態victoryが鳴らします。ほかのキューと同じように承認し、権利処理と納品は両方まとめて行ってください。</translation>
    </message>
    <message>
        <source>“%1” is composed. “Derive anew” lets the state victory play it; your own states stay until then.</source>
        <translation>「%1」を作曲しました。「作り直す」で状態victoryが鳴らします。それまではご自分の状態のままです。</translation>
    </message>
</context>
<context>
    <name>fermata::ui::ImportPresenter</name>
    <message>
        <source>“%1” is no number of milliseconds.</source>
        <translation>「%1」はミリ秒の数ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no level; write decibels from −60 to 24.</source>
        <translation>「%1」は音量ではありません。−60〜24のデシベルで書いてください。</translation>
    </message>
    <message>
        <source>sounds from %1 to %2, in %3</source>
        <translation>%1から%2まで、%3で鳴ります</translation>
    </message>
    <message>
        <source>gain %1 dB</source>
        <translation>ゲイン%1 dB</translation>
    </message>
    <message>
        <source>%1 LUFS at that gain</source>
        <translation>このゲインで%1 LUFS</translation>
    </message>
    <message>
        <source>%1 LUFS in these cells before</source>
        <translation>これらのセルは以前%1 LUFS</translation>
    </message>
    <message>
        <source>“%1” by %2, %3</source>
        <translation>「%1」%2、%3</translation>
    </message>
    <message>
        <source>file %1: %2, SHA-256 %3</source>
        <translation>ファイル%1：%2、SHA-256 %3</translation>
    </message>
    <message>
        <source>licence: none</source>
        <translation>ライセンス：なし</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>ライセンス：%1</translation>
    </message>
    <message>
        <source>paper on file: none</source>
        <translation>書類：なし</translation>
    </message>
    <message>
        <source>paper on file: %1, SHA-256 %2</source>
        <translation>書類：%1、SHA-256 %2</translation>
    </message>
    <message>
        <source>paid work: nobody said</source>
        <translation>有償の仕事：不明</translation>
    </message>
    <message>
        <source>paid work: allowed</source>
        <translation>有償の仕事：可</translation>
    </message>
    <message>
        <source>paid work: not allowed</source>
        <translation>有償の仕事：不可</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>独占</translation>
    </message>
    <message>
        <source>not exclusive</source>
        <translation>非独占</translation>
    </message>
    <message>
        <source>credit: %1</source>
        <translation>クレジット：%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>proof: %1</source>
        <translation>証明：%1</translation>
    </message>
    <message>
        <source>a licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>the licence&apos;s paper, as a file</source>
        <translation>ライセンスの書類（ファイル）</translation>
    </message>
    <message>
        <source>the word that it may be used in paid work</source>
        <translation>有償の仕事に使えるという確認</translation>
    </message>
    <message>
        <source>Taking the recording in</source>
        <translation>録音を取り込んでいます</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>停止しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>“%1” is in revision %2.</source>
        <translation>「%1」はリビジョン%2に入りました。</translation>
    </message>
</context>
<context>
    <name>fermata::ui::LegalPresenter</name>
    <message>
        <source>Issuing the clearance</source>
        <translation>権利処理書を発行中</translation>
    </message>
    <message>
        <source>Checking the rights</source>
        <translation>権利を確認中</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、バージョン%2</translation>
    </message>
    <message>
        <source>Preview, not issued</source>
        <translation>プレビュー（未発行）</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>発行者：%1</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>リビジョン%1</translation>
    </message>
    <message>
        <source>issued by %1 on %2</source>
        <translation>発行者：%1、%2</translation>
    </message>
    <message>
        <source>%1 events of this project, each chained to the one before; recomputed now, no fault. Head %2…</source>
        <translation>このプロジェクトの%1件のイベントはすべて前のイベントに連結されています。再計算の結果、異常なし。先頭：%2…</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in the history: %1</source>
        <translation>
            <numerusform>履歴に%n件の異常：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>使用不可の理由</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>%1, version %2 → %3, version %4</source>
        <translation>%1、バージョン%2 → %3、バージョン%4</translation>
    </message>
    <message>
        <source>%1 is withdrawn. It stays on file, and nothing is delivered under it any more.</source>
        <translation>%1は撤回されました。記録には残りますが、これに基づく納品はもう行われません。</translation>
    </message>
    <message>
        <source>take</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>No origin is recorded.</source>
        <translation>由来の記録がありません。</translation>
    </message>
    <message>
        <source>Revision %1: %2</source>
        <translation>リビジョン%1：%2</translation>
    </message>
    <message>
        <source>Restoring revision %1</source>
        <translation>リビジョン%1を復元中</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>取り消す：%1</translation>
    </message>
    <message>
        <source>The stored PDF is the one that was issued: its hash is in the history.</source>
        <translation>保存されたPDFは発行されたものです。そのハッシュが履歴にあります。</translation>
    </message>
    <message>
        <source>The stored PDF is not the one that was issued.</source>
        <translation>保存されたPDFは発行されたものではありません。</translation>
    </message>
    <message>
        <source>SHA-256 of the PDF: %1</source>
        <translation>PDFのSHA-256：%1</translation>
    </message>
    <message>
        <source>The data behind it is canonical, and its hash is the one that was issued.</source>
        <translation>元データは正規形で、ハッシュは発行時のものです。</translation>
    </message>
    <message>
        <source>The data behind it is not what was issued.</source>
        <translation>元データは発行時のものと異なります。</translation>
    </message>
    <message>
        <source>SHA-256 of the data: %1</source>
        <translation>データのSHA-256：%1</translation>
    </message>
    <message>
        <source>The history was recomputed just now and has no fault.</source>
        <translation>履歴を今再計算し、問題はありません。</translation>
    </message>
    <message>
        <source>The history has faults.</source>
        <translation>履歴に問題があります。</translation>
    </message>
    <message>
        <source>Event %1 of %2 issued it.</source>
        <translation>%2件中%1番目の出来事で発行されました。</translation>
    </message>
    <message>
        <source>No event of the history issued it.</source>
        <translation>発行した出来事が履歴にありません。</translation>
    </message>
    <message>
        <source>The PDF carries a signature. It is not checked here; a PDF reader checks it.</source>
        <translation>PDFに署名があります。ここでは検証しません。PDFリーダーで検証してください。</translation>
    </message>
    <message>
        <source>Found: “%1”</source>
        <translation>検出：「%1」</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1 notes in common with %2; %3 are the threshold</source>
        <translation>%2と共通の音符%1個（しきい値%3）</translation>
    </message>
    <message numerus="yes">
        <source>Recorded in your name: %n decision(s) on %1. The facts are checked again.</source>
        <translation>
            <numerusform>あなたの名前で記録しました：%1についての判断%n件。事実を再確認します。</numerusform>
        </translation>
    </message>
    <message>
        <source>This PDF carries no digital signature. Its hash has stood in the history since it was issued; that is what proves it.</source>
        <translation>このPDFに電子署名はありません。発行時から履歴にあるハッシュがその証拠です。</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Accepted condition</source>
        <translation>承諾された条件</translation>
    </message>
</context>
<context>
    <name>fermata::ui::PeoplePresenter</name>
    <message>
        <source>what they approve is held</source>
        <translation>承認したものは確定されます</translation>
    </message>
    <message>
        <source>their word is recorded by staff, as advice</source>
        <translation>言葉はスタッフが助言として記録します</translation>
    </message>
    <message>
        <source>signs in as “%1”</source>
        <translation>「%1」としてサインイン</translation>
    </message>
    <message>
        <source>A client’s person is added and taken out by a producer of the project; staff by an admin of the studio. The final approver is named by a producer.</source>
        <translation>クライアント側の人はプロジェクトのプロデューサーが追加・削除し、スタッフはスタジオの管理者が行います。最終承認者はプロデューサーが指名します。</translation>
    </message>
    <message>
        <source>Take %1 out of “%2”? No word can be recorded for %1 any more. What was recorded stays, with the name; what is held stays held.</source>
        <translation>%1を「%2」から外しますか？以後%1の発言は記録できません。記録済みのものは名前とともに残り、確定したものはそのまま残ります。</translation>
    </message>
    <message>
        <source>Take %1 out of “%2”? As an admin of the studio %1 still sees the project. What %1 made, said and approved stays, with the name.</source>
        <translation>%1を「%2」から外しますか？スタジオの管理者なので、%1には引き続きプロジェクトが見えます。%1が作り、述べ、承認したものは名前とともに残ります。</translation>
    </message>
    <message>
        <source>Take %1 out of “%2”? The project closes in every window of %1 at once. What %1 made, said and approved stays, with the name.</source>
        <translation>%1を「%2」から外しますか？プロジェクトは%1のすべてのウィンドウですぐに閉じます。%1が作り、述べ、承認したものは名前とともに残ります。</translation>
    </message>
</context>
<context>
    <name>fermata::ui::Picture</name>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Choose it again, or another file.</source>
        <translation>「%1」はもうありません。もう一度選ぶか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Qt Multimedia finds nothing here that plays films. Install libqt6multimedia6 with its FFmpeg part (Debian: apt install libqt6multimedia6), or gstreamer1.0-libav and gstreamer1.0-plugins-good.</source>
        <translation>Qt Multimedia で映像を再生できるものが見つかりません。FFmpeg 対応の libqt6multimedia6（Debian: apt install libqt6multimedia6）、または gstreamer1.0-libav と gstreamer1.0-plugins-good をインストールしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: %2. MOV or MP4 with H.264 is what works everywhere; with GStreamer install gstreamer1.0-libav.</source>
        <translation>「%1」を表示できません：%2。H.264のMOV/MP4ならどこでも動作します。GStreamer の場合は gstreamer1.0-libav をインストールしてください。</translation>
    </message>
    <message>
        <source>“%1” has no picture.</source>
        <translation>「%1」に映像がありません。</translation>
    </message>
</context>
<context>
    <name>fermata::ui::RecutPresenter</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The new cut changes nothing for this cue: every section stays where it is.</source>
        <translation>新しい編集はこのキューに影響しません。どのセクションもそのままです。</translation>
    </message>
    <message>
        <source>Sections kept: %1 · moved, bit for bit: %2 · with another print: %3 · removed: %4</source>
        <translation>そのままのセクション：%1 · 移動（ビット単位で同一）：%2 · 書き出し直し：%3 · 削除：%4</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>its picture is gone</source>
        <translation>映像がなくなりました</translation>
    </message>
    <message>
        <source>Conforming to the new picture</source>
        <translation>新しい映像に合わせています</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>停止しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Revision %1 fits the new picture.</source>
        <translation>リビジョン%1は新しい映像に合っています。</translation>
    </message>
    <message>
        <source>Revision %1 fits the new picture; in %2 unchanged cells an old ring-out still sounds.</source>
        <translation>リビジョン%1は新しい映像に合っています。変わらない%2セルに以前の余韻が残っています。</translation>
    </message>
</context>
<context>
    <name>fermata::ui::RollItem</name>
    <message>
        <source>velocity</source>
        <translation>ベロシティ</translation>
    </message>
</context>
<context>
    <name>fermata::ui::RollPresenter</name>
    <message>
        <source>Held: %1, %2, revision %3. Its notes can be looked at, not changed.</source>
        <translation>確定済み：%1、%2、リビジョン%3。ノートは閲覧のみ可能です。</translation>
    </message>
    <message>
        <source>This is an older revision; notes are written into the newest.</source>
        <translation>これは古いリビジョンです。ノートは最新のものに書き込みます。</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>キック</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>スネア</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>クラップ</translation>
    </message>
    <message>
        <source>Rim</source>
        <translation>リム</translation>
    </message>
    <message>
        <source>Closed hat</source>
        <translation>クローズHH</translation>
    </message>
    <message>
        <source>Open hat</source>
        <translation>オープンHH</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>ライド</translation>
    </message>
    <message>
        <source>Shaker</source>
        <translation>シェイカー</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>ロータム</translation>
    </message>
    <message>
        <source>Mid tom</source>
        <translation>ミッドタム</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>ハイタム</translation>
    </message>
    <message>
        <source>Riser</source>
        <translation>ライザー</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>インパクト</translation>
    </message>
    <message>
        <source>Reverse cymbal</source>
        <translation>逆シンバル</translation>
    </message>
    <message>
        <source>Whoosh</source>
        <translation>ウーシュ</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>ドロップ</translation>
    </message>
    <message>
        <source>adding a note</source>
        <translation>ノートの追加</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>changing the length</source>
        <translation>長さの変更</translation>
    </message>
    <message>
        <source>changing the velocity</source>
        <translation>ベロシティの変更</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>going back to the stored notes</source>
        <translation>保存されたノートへの復帰</translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s)</source>
        <translation>
            <numerusform>%nティック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>ノート%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) selected</source>
        <translation>
            <numerusform>ノート%n個を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2.%3, length %4, velocity %5</source>
        <translation>%1、%2.%3、長さ%4、ベロシティ%5</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>維持%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>移動%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>追加%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>削除%n個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fermata::ui::Servers</name>
    <message>
        <source>Write where the server is, for example db.example.org/fermata.</source>
        <translation>サーバーの場所を入力してください（例：db.example.org/fermata）。</translation>
    </message>
    <message>
        <source>“%1” is no address of a server. It looks like db.example.org/fermata.</source>
        <translation>「%1」はサーバーのアドレスではありません。「db.example.org/fermata」のような形です。</translation>
    </message>
    <message>
        <source>Choose the folder of audio that the team shares; your administrator knows it.</source>
        <translation>チーム共有のオーディオフォルダーを選んでください。管理者が知っています。</translation>
    </message>
    <message>
        <source>There is no folder “%1” on this computer. Is the share mounted?</source>
        <translation>このコンピューターにフォルダー「%1」はありません。共有はマウントされていますか？</translation>
    </message>
</context>
<context>
    <name>fermata::ui::Session</name>
    <message>
        <source>There is no edit of yours in this cue to undo.</source>
        <translation>このキューには取り消せる自分の編集がありません。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>取り消す：%1</translation>
    </message>
    <message>
        <source>Undo one’s own last edit</source>
        <translation>自分の最後の編集を取り消す</translation>
    </message>
    <message>
        <source>Connected again; everything was read anew.</source>
        <translation>再接続し、すべて読み直しました。</translation>
    </message>
    <message>
        <source>Making a demo project</source>
        <translation>デモプロジェクトを作成中</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>%1 is in this project</source>
        <translation>%1がこのプロジェクトにいます</translation>
    </message>
    <message>
        <source>%1 is in “%2”</source>
        <translation>%1が「%2」にいます</translation>
    </message>
    <message>
        <source>There is no project “%1” that you may see.</source>
        <translation>閲覧できるプロジェクト「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no cue “%1” in “%2”.</source>
        <translation>「%2」にキュー「%1」はありません。</translation>
    </message>
    <message>
        <source>The address of this place is on the clipboard.</source>
        <translation>この場所のアドレスをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Choose a project first.</source>
        <translation>先にプロジェクトを選んでください。</translation>
    </message>
    <message>
        <source>Composing “%1”</source>
        <translation>「%1」を作曲中</translation>
    </message>
    <message>
        <source>a cue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>停止しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>No open comment is a tapped hit. Tap some on the picture first.</source>
        <translation>打ったヒットの未解決コメントがありません。まず映像上でヒットを打ってください。</translation>
    </message>
    <message>
        <source>You are no longer in “%1”. What you made and said there stays, with your name.</source>
        <translation>「%1」のメンバーではなくなりました。そこで作り、述べたものはあなたの名前とともに残ります。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source> or </source>
        <translation>または</translation>
    </message>
    <message>
        <source>This takes the role %1 in this project.</source>
        <translation>これにはこのプロジェクトでの役割「%1」が必要です。</translation>
    </message>
    <message>
        <source>This takes the role %1 in this project; yours is %2.</source>
        <translation>これにはこのプロジェクトでの役割「%1」が必要です。あなたの役割は「%2」です。</translation>
    </message>
    <message>
        <source>Nobody else in the project has it; an admin of the studio gives it.</source>
        <translation>プロジェクトの他の誰もこの役割を持っていません。スタジオの管理者が付与します。</translation>
    </message>
    <message>
        <source>It can be done by %1.</source>
        <translation>%1が行えます。</translation>
    </message>
    <message>
        <source>This project has no cue yet; its brief makes the first.</source>
        <translation>このプロジェクトにはまだキューがありません。ブリーフから最初のキューを作ります。</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>最後に取り消したものをやり直す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>%1にコメント</translation>
    </message>
    <message>
        <source>Comment at the playhead</source>
        <translation>再生位置にコメント</translation>
    </message>
    <message>
        <source>Comment at %1</source>
        <translation>%1にコメント</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>取り消しました：%1</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message>
        <source>You have undone nothing in this cue since your last edit.</source>
        <translation>最後の編集のあと、このキューで取り消したものはありません。</translation>
    </message>
    <message>
        <source>“%1” is in the archive.</source>
        <translation>「%1」をアーカイブに入れました。</translation>
    </message>
    <message>
        <source>“%1” is back from the archive.</source>
        <translation>「%1」をアーカイブから戻しました。</translation>
    </message>
    <message>
        <source>%1, in the archive</source>
        <translation>%1（アーカイブ内）</translation>
    </message>
    <message>
        <source>%1 at %2 lands on a beat, off by %3 ms</source>
        <translation>%2の%1は拍に合い、ずれは%3 msです</translation>
    </message>
    <message>
        <source>“%1” is composed.</source>
        <translation>「%1」を作曲しました。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The evidence “%1” cannot be read or is empty.</source>
        <translation>証拠「%1」は読めないか空です。</translation>
    </message>
    <message>
        <source>The project has no final approver yet; add a client person to it first.</source>
        <translation>プロジェクトに最終承認者がまだいません。先にクライアントの担当者を追加してください。</translation>
    </message>
    <message>
        <source>To record the word of %1, attach the evidence: their mail or a signed note.</source>
        <translation>%1の言葉を記録するには、証拠（メールまたは署名入りのメモ）を添付してください。</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>%1 start</source>
        <translation>%1 始め</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>%1 end</source>
        <translation>%1 終わり</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 再</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>Bring “%1” back from the archive</source>
        <translation>「%1」をアーカイブから戻す</translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>「%1」をアーカイブする</translation>
    </message>
    <message>
        <source>It is listed again and can be changed, approved and delivered.</source>
        <translation>再び一覧に表示され、変更・承認・納品ができるようになります。</translation>
    </message>
    <message>
        <source>It leaves the lists and its family, and is closed to changes, approvals and deliveries. Nothing is deleted: what was approved, cleared and delivered stays on record, and anybody who produces here can bring it back.</source>
        <translation>一覧とファミリーから外れ、変更・承認・納品ができなくなります。何も削除されません。承認・権利処理・納品の記録は残り、このプロジェクトのプロデューサーがいつでも戻せます。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why; it goes into the history</source>
        <translation>理由（履歴に残ります）</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>WhoseWord</name>
    <message>
        <source>%1, as advice</source>
        <translation>%1（助言として）</translation>
    </message>
    <message>
        <source>Needs their mail or a signed note as evidence</source>
        <translation>証拠としてメールか署名入りのメモが必要です</translation>
    </message>
    <message>
        <source>Other file …</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>The mail or note that says so</source>
        <translation>それを示すメールまたはメモ</translation>
    </message>
    <message>
        <source>Their mail or signed note …</source>
        <translation>メールまたは署名入りメモを添付…</translation>
    </message>
    <message>
        <source>Whose word it is</source>
        <translation>誰の判断か</translation>
    </message>
    <message>
        <source>my own, as advice</source>
        <translation>自分の助言として</translation>
    </message>
</context>
<context>
    <name>AskJob</name>
    <message>
        <source>The client’s written approval of AI, where the client asks for one</source>
        <translation>クライアントが求める場合の、AI利用に対する書面の承認</translation>
    </message>
    <message>
        <source>The client’s written approval of AI</source>
        <translation>クライアントによるAI利用の書面の承認</translation>
    </message>
    <message>
        <source>approved by letter of 3 March 2026</source>
        <translation>2026年3月3日付の書簡で承認</translation>
    </message>
    <message>
        <source>The approval itself, stored with the document when it is issued</source>
        <translation>承認の書面そのもの。文書の発行時に一緒に保存されます</translation>
    </message>
    <message>
        <source>What the insurance broker answered: does the policy exclude AI?</source>
        <translation>保険仲介者の回答：保険はAIを免責としていますか？</translation>
    </message>
    <message>
        <source>The broker’s answer</source>
        <translation>仲介者の回答</translation>
    </message>
    <message>
        <source>no exclusion in the policy, says the broker’s mail of 18 November 2026</source>
        <translation>保険に免責なし（2026年11月18日付の仲介者のメール）</translation>
    </message>
    <message>
        <source>The answer itself, stored with the document when it is issued</source>
        <translation>回答そのもの。文書の発行時に一緒に保存されます</translation>
    </message>
    <message>
        <source>What the music is for</source>
        <translation>音楽の目的</translation>
    </message>
    <message>
        <source>a commercial</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>a programme, a game or a podcast</source>
        <translation>番組・ゲーム・ポッドキャスト</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Advertiser or brand</source>
        <translation>広告主またはブランド</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Ad code</source>
        <translation>広告コード</translation>
    </message>
    <message>
        <source>Title of the programme</source>
        <translation>番組名</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>エピソード</translation>
    </message>
    <message>
        <source>First air date</source>
        <translation>初回放送日</translation>
    </message>
    <message>
        <source>Production company</source>
        <translation>制作会社</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>代理店</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>案件番号</translation>
    </message>
    <message>
        <source>Registered already by</source>
        <translation>すでに登録した者</translation>
    </message>
    <message>
        <source>AI tag for stores: the track</source>
        <translation>ストア向けAI表示：音源</translation>
    </message>
    <message>
        <source>AI tag for stores: the composition</source>
        <translation>ストア向けAI表示：楽曲</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>AskPeople</name>
    <message>
        <source>Who made the music, what did they sign, and who wrote which share? Of the project’s people only who is filled in is listed.</source>
        <translation>誰が音楽を作り、何に署名し、どの割合を書きましたか？プロジェクトの人のうち、記入した人だけが文書に載ります。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>A writer, a lyricist, a publisher: anybody who has a part in the music</source>
        <translation>作家・作詞家・出版社など、音楽に関わった人</translation>
    </message>
</context>
<context>
    <name>AskPerson</name>
    <message>
        <source>the new person</source>
        <translation>新しい人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>%1の役割</translation>
    </message>
    <message>
        <source>composer, publisher</source>
        <translation>作曲家・出版社</translation>
    </message>
    <message>
        <source>What %1 did</source>
        <translation>%1がしたこと</translation>
    </message>
    <message>
        <source>wrote the melody, bars 1 to 8</source>
        <translation>旋律を作曲（第1〜8小節）</translation>
    </message>
    <message>
        <source>Not in the document</source>
        <translation>文書に載せない</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>Share of the writing, %</source>
        <translation>作家の持ち分（%）</translation>
    </message>
    <message>
        <source>Share of the writing by %1, in per cent</source>
        <translation>%1の持ち分（パーセント）</translation>
    </message>
    <message>
        <source>Society of %1</source>
        <translation>%1の著作権団体</translation>
    </message>
    <message>
        <source>society, if any</source>
        <translation>団体（あれば）</translation>
    </message>
    <message>
        <source>IPI number of %1</source>
        <translation>%1のIPI番号</translation>
    </message>
    <message>
        <source>IPI number</source>
        <translation>IPI番号</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>A program is no writer and has no share</source>
        <translation>プログラムは作家ではなく、持ち分もありません</translation>
    </message>
    <message>
        <source>%1 is a program</source>
        <translation>%1はプログラム</translation>
    </message>
    <message>
        <source>Agreement of %1</source>
        <translation>%1の契約</translation>
    </message>
    <message>
        <source>The signed agreement of %1, stored with the document when it is issued</source>
        <translation>%1の署名済み契約。文書の発行時に一緒に保存されます</translation>
    </message>
    <message>
        <source>employment contract of 1 May 2024</source>
        <translation>2024年5月1日付の雇用契約</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Change the uses …</source>
        <translation>用途を変更…</translation>
    </message>
    <message>
        <source>Make it again on the timeline</source>
        <translation>タイムラインで作り直す</translation>
    </message>
    <message>
        <source>To the approvals</source>
        <translation>承認へ</translation>
    </message>
    <message>
        <source>Enter the contact …</source>
        <translation>連絡先を入力…</translation>
    </message>
    <message>
        <source>Write the files and check again</source>
        <translation>ファイルを書き直して再確認</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>履歴を見る</translation>
    </message>
    <message>
        <source>Change the brief</source>
        <translation>ブリーフを変更</translation>
    </message>
    <message>
        <source>Enter the agreement …</source>
        <translation>契約を入力…</translation>
    </message>
    <message>
        <source>Correct the shares …</source>
        <translation>持ち分を修正…</translation>
    </message>
    <message>
        <source>Correct who registered it …</source>
        <translation>登録者を修正…</translation>
    </message>
    <message>
        <source>Fill in the sheet …</source>
        <translation>シートに記入…</translation>
    </message>
    <message>
        <source>Enter the tags …</source>
        <translation>表示を入力…</translation>
    </message>
    <message>
        <source>Enter the client’s approval …</source>
        <translation>クライアントの承認を入力…</translation>
    </message>
    <message>
        <source>Enter the broker’s answer …</source>
        <translation>仲介者の回答を入力…</translation>
    </message>
    <message>
        <source>Whoever keeps the database restores a backup that verifies.</source>
        <translation>データベースの管理者が、検証に通るバックアップを復元します。</translation>
    </message>
    <message>
        <source>A musicologist’s report cannot be recorded yet: change the brief and the music.</source>
        <translation>音楽学者の報告書はまだ記録できません。ブリーフと音楽を変更してください。</translation>
    </message>
    <message>
        <source>A recording that is imported again can be given its licence and the paper, on the page Versions.</source>
        <translation>録音は「バージョン」ページで取り込み直すと、ライセンスと書類を付けられます。</translation>
    </message>
    <message>
        <source>Nothing of this is entered here: client, project and people are named on their own pages, files come from the revision.</source>
        <translation>ここでは入力しません。クライアント・プロジェクト・人はそれぞれのページで、ファイルはリビジョンから決まります。</translation>
    </message>
    <message>
        <source>Nothing is entered for this: it happens outside Fermata and is up to %1. Then somebody accepts it, with a reason.</source>
        <translation>これには入力はありません。Fermataの外で%1が行います。そのあと、誰かが理由を添えて受け入れます。</translation>
    </message>
</context>
<context>
    <name>StatementLine</name>
    <message>
        <source>File: %1</source>
        <translation>ファイル：%1</translation>
    </message>
    <message>
        <source>Without this file</source>
        <translation>このファイルなし</translation>
    </message>
    <message>
        <source>Without the file: %1</source>
        <translation>ファイルなし：%1</translation>
    </message>
    <message>
        <source>Its file …</source>
        <translation>そのファイル…</translation>
    </message>
</context>
<context>
    <name>AskUses</name>
    <message>
        <source>%1: for ever</source>
        <translation>%1：無期限</translation>
    </message>
    <message>
        <source>Agreement with the client that holds the warranties</source>
        <translation>保証を定めたクライアントとの契約</translation>
    </message>
    <message>
        <source>Contact for claims (an e-mail address)</source>
        <translation>申し立ての連絡先（メールアドレス）</translation>
    </message>
    <message>
        <source>GB, DE, EU or WORLD</source>
        <translation>GB、DE、EUまたはWORLD</translation>
    </message>
    <message>
        <source>Months of “%1”</source>
        <translation>「%1」の月数</translation>
    </message>
    <message>
        <source>Territories of “%1”</source>
        <translation>「%1」の地域</translation>
    </message>
    <message>
        <source>Which media? Each needs its territories and its term. Uses recorded with the project count as well, whatever stands here.</source>
        <translation>どのメディアですか？それぞれに地域と期間が必要です。プロジェクトに記録された用途は、ここに何を書いても数えられます。</translation>
    </message>
    <message>
        <source>by contract</source>
        <translation>契約による</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>独占</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>number and date; may stay empty</source>
        <translation>番号と日付（空欄可）</translation>
    </message>
</context>
<context>
    <name>VictorySheet</name>
    <message>
        <source>Victory of “%1”</source>
        <translation>「%1」の勝利</translation>
    </message>
    <message>
        <source>This cue ends itself, so its last section is its victory: nothing needs to be composed.</source>
        <translation>このキューには終わりがあり、最後のセクションが勝利になります。作曲は必要ありません。</translation>
    </message>
    <message>
        <source>The project has the victory of this cue already; the derived states play it.</source>
        <translation>このキューの勝利はすでにプロジェクトにあり、導き出された状態が鳴らします。</translation>
    </message>
    <message>
        <source>A loop has no ending. This composes a short cue of its own in this project: the same style, tempo and stems, in major, four to eight bars to a cadence and a chord that rings out. The derived state victory plays it. Nothing of “%1” changes; the new cue is approved like any other and can be put into the archive.</source>
        <translation>ループには終わりがありません。このプロジェクトに短い独立したキューを作曲します：同じスタイル、テンポ、ステムで、長調、4～8小節でカデンツに至り、和音が余韻を残します。導き出された状態victoryが鳴らします。「%1」は何も変わりません。新しいキューはほかと同じように承認し、アーカイブもできます。</translation>
    </message>
    <message>
        <source>Compose the victory</source>
        <translation>勝利を作曲</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TailSheet</name>
    <message>
        <source>Replace an old ring-out</source>
        <translation>以前の余韻を置き換える</translation>
    </message>
    <message>
        <source>A remake leaves what follows it as it is, down to what still rings on from the notes that were there before. Here that is replaced by what rings on now: no note is played anew, and only the two sections at this line may change.</source>
        <translation>作り直しは後に続く部分に手を付けず、以前の音の余韻もそのまま残します。ここではそれを今の余韻に置き換えます。音符は弾き直さず、変わるのはこの境目の2つのセクションだけです。</translation>
    </message>
    <message>
        <source>At the line between</source>
        <translation>境目</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>This makes a revision, which undo takes back. The cells that change need approval again; held ones are refused.</source>
        <translation>リビジョンが1つ増え、取り消せます。変わるセルは改めて承認が必要です。確定したセルは拒否されます。</translation>
    </message>
    <message>
        <source>The cue has one section: nothing follows it.</source>
        <translation>キューのセクションは1つだけで、後に続くものがありません。</translation>
    </message>
    <message>
        <source>Replace the ring-out</source>
        <translation>余韻を置き換える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>It cannot be composed like this</source>
        <translation>このままでは作曲できません</translation>
    </message>
    <message>
        <source>Composing would make: %1</source>
        <translation>作曲すると：%1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>play</source>
        <translation>演奏</translation>
    </message>
    <message>
        <source>render</source>
        <translation>レンダリング</translation>
    </message>
    <message>
        <source>master</source>
        <translation>マスタリング</translation>
    </message>
    <message>
        <source>store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>hashing</source>
        <translation>ハッシュ計算</translation>
    </message>
    <message>
        <source>writing files</source>
        <translation>ファイル書き出し</translation>
    </message>
    <message>
        <source>adding up the stems</source>
        <translation>ステムの合算</translation>
    </message>
</context>
</TS>
