export interface paths {
    "/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a full question
         * @description One question, or a list of at most 100. Only permit and duty allow anything.
         */
        post: operations["answerQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/advice/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask what can still change the answer
         * @description Send what was answered so far; get the next question, or the answer once nothing left can change it. Begin with only a day.
         */
        post: operations["walkOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/advice/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The answer to a finished course as a document
         * @description A tagged PDF (PDF/UA-1) in Dutch. Equal codes give equal bytes and the same number.
         */
        post: operations["answerAsPdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Question: {
            at: components["schemas"]["Day"];
            holder: components["schemas"]["HolderCapacity"];
            recipient: components["schemas"]["Capacity"];
            setting: components["schemas"]["Setting"];
            kind: components["schemas"]["Kind"];
            purpose: components["schemas"]["Purpose"];
            /** @description Yes is true, no is false. Absent, null or anything else means that it is not known. */
            conditions: {
                "C-INV"?: boolean | null;
                "C-LIST"?: boolean | null;
                "C-MAND"?: boolean | null;
                "C-FREE"?: boolean | null;
                "C-NEC"?: boolean | null;
                "C-NTK"?: boolean | null;
                "C-SECR"?: boolean | null;
                "C-DATA"?: boolean | null;
                "C-MINOR"?: boolean | null;
                "C-MINOR12"?: boolean | null;
                "C-RELATED"?: boolean | null;
                "C-NOSEX"?: boolean | null;
                "C-OPEN"?: boolean | null;
                "C-NOOBJ"?: boolean | null;
                "C-SCORER"?: boolean | null;
                "C-INDISP"?: boolean | null;
                "C-CONS"?: boolean | null;
                "C-NOSEC"?: boolean | null;
                "C-JUDAUTH"?: boolean | null;
                "C-NOHARM"?: boolean | null;
                "C-PROS"?: boolean | null;
                "C-CONSENT"?: boolean | null;
                "C-EMERG"?: boolean | null;
                "C-458BIS"?: boolean | null;
                "C-SHARED"?: boolean | null;
                "C-VERONTRUST"?: boolean | null;
                "C-CLEAR"?: boolean | null;
                "C-VALID"?: boolean | null;
                "C-TERLINK"?: boolean | null;
                "C-KORPSCHEF"?: boolean | null;
                "C-OWNPOWER"?: boolean | null;
                "C-ART23"?: boolean | null;
                "C-LISTPURP"?: boolean | null;
                "C-REP"?: boolean | null;
                "C-WRITREQ"?: boolean | null;
                "C-SOCSEC"?: boolean | null;
                "C-PERIL"?: boolean | null;
                "C-ACUTE"?: boolean | null;
                "C-OFFENCE"?: boolean | null;
                "C-OFFICIAL"?: boolean | null;
                "C-NOTSECRET"?: boolean | null;
                "C-PUBSERV"?: boolean | null;
                "C-PUBLIC"?: boolean | null;
                "C-PUBORDER"?: boolean | null;
                "C-MISSION"?: boolean | null;
                "C-DECREE"?: boolean | null;
                "C-REGBASIS"?: boolean | null;
                "C-ANON"?: boolean | null;
                "C-MIN"?: boolean | null;
                "C-CHANNEL"?: boolean | null;
                "C-MASKED"?: boolean | null;
                "C-DECIDED"?: boolean | null;
                "C-CLOSED"?: boolean | null;
                "C-PROC"?: boolean | null;
            };
        };
        Questions: components["schemas"]["Question"] | components["schemas"]["Question"][];
        Decision: {
            outcome: components["schemas"]["Outcome"];
            rules: string[];
            failed: string[];
            norms: string[];
            conditions: {
                unmet: components["schemas"]["ConditionCode"][];
                unknown: components["schemas"]["ConditionCode"][];
            };
            obligations: components["schemas"]["ObligationCode"][];
            contested: components["schemas"]["ContestedId"][];
            confidence: components["schemas"]["Confidence"];
            ruleset: string;
            /** @enum {string} */
            defect?: "malformed-question" | "rule-failed";
            /** @description The answer in one Dutch sentence. */
            sentence: string;
            /** @description Rules by which it can be done otherwise. */
            alternatives: string[];
            readings: {
                id: components["schemas"]["ContestedId"];
                question: string;
                /** @description Both readings of the law, in Dutch. */
                readings: string[];
                followed: string;
            }[];
        };
        Decisions: components["schemas"]["Decision"] | components["schemas"]["Decision"][];
        Course: {
            at: components["schemas"]["Day"];
            words: {
                holder?: components["schemas"]["HolderCapacity"];
                recipient?: components["schemas"]["Capacity"];
                setting?: components["schemas"]["Setting"];
                kind?: components["schemas"]["Kind"];
                purpose?: components["schemas"]["Purpose"];
            };
            conditions: {
                "C-INV"?: boolean | "unknown";
                "C-LIST"?: boolean | "unknown";
                "C-MAND"?: boolean | "unknown";
                "C-FREE"?: boolean | "unknown";
                "C-NEC"?: boolean | "unknown";
                "C-NTK"?: boolean | "unknown";
                "C-SECR"?: boolean | "unknown";
                "C-DATA"?: boolean | "unknown";
                "C-MINOR"?: boolean | "unknown";
                "C-MINOR12"?: boolean | "unknown";
                "C-RELATED"?: boolean | "unknown";
                "C-NOSEX"?: boolean | "unknown";
                "C-OPEN"?: boolean | "unknown";
                "C-NOOBJ"?: boolean | "unknown";
                "C-SCORER"?: boolean | "unknown";
                "C-INDISP"?: boolean | "unknown";
                "C-CONS"?: boolean | "unknown";
                "C-NOSEC"?: boolean | "unknown";
                "C-JUDAUTH"?: boolean | "unknown";
                "C-NOHARM"?: boolean | "unknown";
                "C-PROS"?: boolean | "unknown";
                "C-CONSENT"?: boolean | "unknown";
                "C-EMERG"?: boolean | "unknown";
                "C-458BIS"?: boolean | "unknown";
                "C-SHARED"?: boolean | "unknown";
                "C-VERONTRUST"?: boolean | "unknown";
                "C-CLEAR"?: boolean | "unknown";
                "C-VALID"?: boolean | "unknown";
                "C-TERLINK"?: boolean | "unknown";
                "C-KORPSCHEF"?: boolean | "unknown";
                "C-OWNPOWER"?: boolean | "unknown";
                "C-ART23"?: boolean | "unknown";
                "C-LISTPURP"?: boolean | "unknown";
                "C-REP"?: boolean | "unknown";
                "C-WRITREQ"?: boolean | "unknown";
                "C-SOCSEC"?: boolean | "unknown";
                "C-PERIL"?: boolean | "unknown";
                "C-ACUTE"?: boolean | "unknown";
                "C-OFFENCE"?: boolean | "unknown";
                "C-OFFICIAL"?: boolean | "unknown";
                "C-NOTSECRET"?: boolean | "unknown";
                "C-PUBSERV"?: boolean | "unknown";
                "C-PUBLIC"?: boolean | "unknown";
                "C-PUBORDER"?: boolean | "unknown";
                "C-MISSION"?: boolean | "unknown";
                "C-DECREE"?: boolean | "unknown";
                "C-REGBASIS"?: boolean | "unknown";
                "C-ANON"?: boolean | "unknown";
                "C-MIN"?: boolean | "unknown";
                "C-CHANNEL"?: boolean | "unknown";
                "C-MASKED"?: boolean | "unknown";
                "C-DECIDED"?: boolean | "unknown";
                "C-CLOSED"?: boolean | "unknown";
                "C-PROC"?: boolean | "unknown";
            };
        };
        Screen: {
            /** @constant */
            screen: "dimension";
            /** @enum {string} */
            dimension: "holder" | "recipient" | "setting" | "kind" | "purpose";
            /** @description The words to choose from. */
            words: string[];
        } | {
            /** @constant */
            screen: "condition";
            code: components["schemas"]["ConditionCode"];
        } | {
            /** @constant */
            screen: "conditions";
            codes: components["schemas"]["ConditionCode"][];
        } | {
            /** @constant */
            screen: "answer";
            /** @description Follows from the codes, the day and the ruleset alone. */
            number: string;
            answer: components["schemas"]["Decision"];
        };
        Problem: {
            /** Format: uri-reference */
            type: string;
            title: string;
            status: number;
            detail?: string;
            /** Format: uri */
            instance: string;
            field?: string;
            value?: unknown;
            nearest?: string | null;
            place?: number;
        };
        /** Format: date */
        Day: string;
        /** @enum {string} */
        Capacity: "clb-worker" | "teacher" | "school-director" | "caw-worker" | "ocmw-worker" | "youth-help-worker" | "mandated-youth-facility" | "physician" | "cgg-psychologist" | "street-worker" | "emergency-service" | "vdab-counsellor" | "vdab-partner" | "benefits-authority" | "justice-assistant" | "justice-house-central" | "korpschef" | "information-officer" | "police-officer" | "prosecutor" | "court" | "youth-court-service" | "mayor" | "livc-coordinator" | "prevention-worker" | "municipal-department" | "other-mayor" | "ocad" | "vsse" | "ltf" | "oversight-body" | "lawyer" | "former-participant" | "own-team" | "represented-colleague" | "livc-participants" | "data-subject" | "parent" | "relative" | "threatened-person" | "researcher" | "public" | "it-supplier";
        /** @enum {string} */
        HolderCapacity: "clb-worker" | "teacher" | "school-director" | "caw-worker" | "ocmw-worker" | "youth-help-worker" | "mandated-youth-facility" | "physician" | "cgg-psychologist" | "street-worker" | "emergency-service" | "vdab-counsellor" | "vdab-partner" | "benefits-authority" | "justice-assistant" | "justice-house-central" | "korpschef" | "information-officer" | "police-officer" | "prosecutor" | "court" | "youth-court-service" | "mayor" | "livc-coordinator" | "prevention-worker" | "municipal-department" | "other-mayor" | "ocad" | "vsse" | "ltf" | "oversight-body" | "lawyer" | "former-participant";
        /** @enum {string} */
        ConditionCode: "C-INV" | "C-LIST" | "C-MAND" | "C-FREE" | "C-NEC" | "C-NTK" | "C-SECR" | "C-DATA" | "C-MINOR" | "C-MINOR12" | "C-RELATED" | "C-NOSEX" | "C-OPEN" | "C-NOOBJ" | "C-SCORER" | "C-INDISP" | "C-CONS" | "C-NOSEC" | "C-JUDAUTH" | "C-NOHARM" | "C-PROS" | "C-CONSENT" | "C-EMERG" | "C-458BIS" | "C-SHARED" | "C-VERONTRUST" | "C-CLEAR" | "C-VALID" | "C-TERLINK" | "C-KORPSCHEF" | "C-OWNPOWER" | "C-ART23" | "C-LISTPURP" | "C-REP" | "C-WRITREQ" | "C-SOCSEC" | "C-PERIL" | "C-ACUTE" | "C-OFFENCE" | "C-OFFICIAL" | "C-NOTSECRET" | "C-PUBSERV" | "C-PUBLIC" | "C-PUBORDER" | "C-MISSION" | "C-DECREE" | "C-REGBASIS" | "C-ANON" | "C-MIN" | "C-CHANNEL" | "C-MASKED" | "C-DECIDED" | "C-CLOSED" | "C-PROC";
        /** @enum {string} */
        Confidence: "VERIFIED" | "MIXED" | "CONTESTED";
        /** @enum {string} */
        ContestedId: "Q-01" | "Q-02" | "Q-03" | "Q-04" | "Q-05" | "Q-06" | "Q-07" | "Q-08" | "Q-09" | "Q-10" | "Q-11" | "Q-12" | "Q-13" | "Q-14" | "Q-15" | "Q-16" | "Q-17" | "Q-18" | "Q-19" | "Q-20" | "Q-21" | "Q-22";
        /** @enum {string} */
        Kind: "ID" | "SIG" | "CARE" | "MED" | "JUD" | "POL" | "SCH" | "JOB" | "TER" | "RISK" | "ACT" | "STAT" | "ANON" | "OPEN" | "CLASS" | "EXISTENCE";
        /** @enum {string} */
        ObligationCode: "O-LOG" | "O-SECRET" | "O-PURP" | "O-RET" | "O-OWNFILE" | "O-NOMENTION" | "O-TRANSP" | "O-INFORM" | "O-LISTPERS" | "O-LISTACCESS" | "O-DPO" | "O-REVOKE" | "O-DESTROY" | "O-MIN" | "O-EXPLAIN";
        /** @enum {string} */
        Outcome: "duty" | "permit" | "conditional" | "undecidable" | "hold" | "prohibited" | "no-basis";
        /** @enum {string} */
        Purpose: "prevent-terrorism" | "protect-integrity" | "organised-crime" | "care" | "avert-danger" | "public-order" | "local-nuisance" | "own-task" | "prosecution" | "intelligence" | "sanction" | "rights" | "research" | "operations";
        /** @enum {string} */
        Setting: "bilateral" | "consultation-livc-r" | "circular-livc" | "consultation-other" | "case-registration" | "information-request" | "invitation" | "representation" | "after-meeting" | "common-file" | "own-file" | "feedback-fiche" | "reuse" | "transfer" | "consent" | "emergency" | "report-458bis" | "report-art29" | "testimony" | "shared-secrecy" | "written-request-46bis1" | "own-initiative-report" | "mission-report" | "prosecution-use" | "intelligence-report" | "ltf" | "information-card" | "administrative-measure" | "name-list" | "access-request" | "joint-intervention" | "statistics" | "private-channel" | "system-operation";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    answerQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Questions"];
            };
        };
        responses: {
            /** @description The decision; a list for a list, in the same order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decisions"];
                };
            };
            /** @description not-json, unknown-word, too-many */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-often */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    walkOn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Course"];
            };
        };
        responses: {
            /** @description The next question, or the answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Screen"];
                };
            };
            /** @description not-json, unknown-word */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-often */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerAsPdf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Course"];
            };
        };
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            /** @description not-json, unknown-word */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unfinished */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too-often */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description busy */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
