#include "models/services/CodeLists.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/domain/OwnWords.h"
#include "models/services/Organisation.h"
#include "models/storage/Lookups.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// More than the program writes for any list.
constexpr qsizetype largestSetting = 65'536;

template<Code E>
AdaptedList adapted(std::initializer_list<E> kept)
{
    AdaptedList list;
    list.name = QString::fromLatin1(adaptedList<E>);
    for (const auto &entry : codeKeys<E>)
        list.keys.append(QString::fromLatin1(entry.key));
    for (const E code : kept)
        list.kept.append(QString(keyOf(code)));
    return list;
}

const AdaptedList *listNamed(const QString &name)
{
    const auto &lists = adaptedLists();
    const auto found =
        std::find_if(lists.cbegin(), lists.cend(), [&](const AdaptedList &list) { return list.name == name; });
    return found == lists.cend() ? nullptr : &*found;
}

QString settingOf(const QString &list)
{
    return QString::fromUtf16(settingNames::codeList) + list;
}

QString sourcesSetting()
{
    return QString::fromUtf16(settingNames::sources);
}

QJsonDocument documentOf(const QByteArray &json)
{
    return json.size() <= largestSetting ? QJsonDocument::fromJson(json) : QJsonDocument();
}

/// The program's word for a value, for comparing with.
QString programWordOf(const QString &list, const QString &key)
{
    const auto word = [&]<Code E>(std::type_identity<E>) {
        const auto code = codeOf<E>(key);
        return list == QLatin1StringView(adaptedList<E>) && code ? programWord(*code) : QString();
    };
    return word(std::type_identity<AssignmentType>{}) + word(std::type_identity<Channel>{}) +
           word(std::type_identity<OutcomeReason>{}) + word(std::type_identity<ContactKind>{});
}

/// Whether another value of LIST than KEY is called WORD.
bool isTaken(const AdaptedList &list, const QHash<QString, OwnCode> &codes, const QString &key, const QString &word)
{
    return std::any_of(list.keys.cbegin(), list.keys.cend(), [&](const QString &other) {
        const QString own = codes.value(other).word;
        return other != key && fold(own.isEmpty() ? programWordOf(list.name, other) : own) == fold(word);
    });
}

/// Stores VALUE; what says nothing is never made.
Result<void> keep(Change &change, const QString &name, const QByteArray &value, const QByteArray &nothing)
{
    FAMN_ASSIGN(before, settingValue(change.connection(), name));
    if (before.toUtf8() == value || (before.isEmpty() && value == nothing))
        return done();
    return storeSetting(change, name, QString::fromUtf8(value));
}

Error invalid(const QString &field)
{
    return {ErrorCode::Invalid, field, {u"setting"_s}, {}};
}

} // namespace

const QList<AdaptedList> &adaptedLists()
{
    static const QList<AdaptedList> lists{
        adapted({AssignmentType::FosterHome}),
        adapted({Channel::Import, Channel::Other}),
        adapted({OutcomeReason::Unknown, OutcomeReason::Other}),
        adapted({ContactKind::Intake, ContactKind::FollowUp}),
    };
    return lists;
}

QHash<QString, OwnCode> ownCodesFromJson(const AdaptedList &list, const QByteArray &json)
{
    QHash<QString, OwnCode> codes;
    const QJsonObject object = documentOf(json).object();
    for (const QString &key : list.keys) {
        const QJsonObject stored = object.value(key).toObject();
        OwnCode code;
        code.word = cleanedLine(stored.value("word"_L1).toString());
        if (code.word.size() > OwnCode::longestWord)
            code.word.clear();
        code.used = stored.value("used"_L1).toBool(true) || list.kept.contains(key);
        if (code != OwnCode{})
            codes.insert(key, code);
    }
    return codes;
}

QByteArray toJson(const QHash<QString, OwnCode> &codes)
{
    QJsonObject object;
    for (auto code = codes.cbegin(); code != codes.cend(); ++code) {
        QJsonObject stored;
        if (!code->word.isEmpty())
            stored.insert("word"_L1, code->word);
        if (!code->used)
            stored.insert("used"_L1, false);
        if (!stored.isEmpty())
            object.insert(code.key(), stored);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QStringList sourcesFromJson(const QByteArray &json)
{
    QStringList sources;
    const QJsonArray stored = documentOf(json).array();
    for (const QJsonValue &one : stored) {
        const QString source = cleanedLine(one.toString());
        if (!source.isEmpty() && source.size() <= maxLine && sources.size() < OwnLists::mostSources)
            sources.append(source);
    }
    return sources;
}

Result<OwnLists> ownLists(const Connection &connection)
{
    OwnLists own;
    for (const AdaptedList &list : adaptedLists()) {
        FAMN_ASSIGN(stored, settingValue(connection, settingOf(list.name)));
        const auto codes = ownCodesFromJson(list, stored.toUtf8());
        if (!codes.isEmpty())
            own.codes.insert(list.name, codes);
    }
    FAMN_ASSIGN(sources, settingValue(connection, sourcesSetting()));
    own.sources = sourcesFromJson(sources.toUtf8());
    return own;
}

Result<Uuid> setOwnCode(WritePath &write, const QString &list, const QString &key, const OwnCode &code)
{
    const AdaptedList *known = listNamed(list);
    if (!known || !known->keys.contains(key))
        return Error{ErrorCode::NotFound, {}, {u"setting"_s}, {}};
    OwnCode kept{cleanedLine(code.word), code.used};
    if (kept.word.size() > OwnCode::longestWord)
        return invalid(u"word"_s);
    if (!kept.used && known->kept.contains(key))
        return invalid(u"used"_s);
    // The program's own word is none of one's own.
    if (kept.word == programWordOf(list, key))
        kept.word.clear();
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, settingValue(change.connection(), settingOf(list)));
        auto codes = ownCodesFromJson(*known, stored.toUtf8());
        if (!kept.word.isEmpty() && isTaken(*known, codes, key, kept.word))
            return invalid(u"word"_s);
        codes.insert(key, kept);
        return keep(change, settingOf(list), toJson(codes), toJson({}));
    });
}

Result<Uuid> setSources(WritePath &write, const QStringList &sources)
{
    QStringList kept;
    QStringList folded;
    for (const QString &typed : sources) {
        const QString source = cleanedLine(typed);
        if (source.size() > maxLine)
            return invalid(u"sources"_s);
        if (source.isEmpty() || folded.contains(fold(source)))
            continue;
        kept.append(source);
        folded.append(fold(source));
    }
    if (kept.size() > OwnLists::mostSources)
        return invalid(u"sources"_s);
    return write.change([&](Change &change) {
        return keep(change, sourcesSetting(),
                    QJsonDocument(QJsonArray::fromStringList(kept)).toJson(QJsonDocument::Compact), "[]");
    });
}

} // namespace famn
